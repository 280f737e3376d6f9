/** Dossiers and the private documents of a case, for tests. */
import type {
  Dossier,
  PrivateDiscipline,
  PrivateEthnicity,
  PrivatePerson,
} from '#domain/dossier.ts';
import { morning } from './instant.ts';

/** Complete for the builders' criteria set: every criterion of the stage `submit` is answered. */
export const dossier = (given: Partial<Dossier> = {}): Dossier => ({
  v: 1,
  version: 1,
  by: 'can-bo-1',
  at: morning,
  birthYear: 1980,
  gender: 'female',
  place: '25222',
  village: 'Thôn Ví Dụ',
  occupation: 'Nông dân',
  summary: 'Vận động bà con giữ rừng và truyền dạy nghề dệt thổ cẩm.',
  report: 'Từ năm 2023 đến nay, chị tổ chức lớp dạy dệt cho phụ nữ trong thôn.',
  answers: { H4: 'met', H6: 'met', H7a: 'met', H8: 'met' },
  explanations: {
    H4: 'Biên bản bình xét ngày 10/11/2026: 40/42 người nhất trí.',
    H6: 'Chưa được biểu dương về thành tích này.',
    H7a: 'Có phiếu đồng ý.',
    H8: 'Sinh sống tại xã Bù Gia Mập.',
  },
  consents: ['a1b2c3d4_processing'],
  signedPaper: null,
  ...given,
});

export const privatePerson = (given: Partial<PrivatePerson> = {}): PrivatePerson => ({
  v: 1,
  idNumber: '000000000000',
  phone: '0000000000',
  address: 'Thôn Ví Dụ',
  birthDate: '1980-02-03',
  ...given,
});

export const privateEthnicity = (given: Partial<PrivateEthnicity> = {}): PrivateEthnicity => ({
  v: 1,
  codeSystem: 'list of 2008/2019 type (to be confirmed)',
  code: '20',
  consent: 'a1b2c3d4_ethnicity',
  ...given,
});

export const privateDiscipline = (given: Partial<PrivateDiscipline> = {}): PrivateDiscipline => ({
  v: 1,
  text: 'Không có',
  ...given,
});

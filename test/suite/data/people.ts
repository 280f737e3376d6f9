/** The people of the demonstration, under plainly illustrative names; some hold several roles, as in any small agency. */
import type { Person, Role, Roster } from '#domain/person.ts';

/** The same for everyone: it guards nothing but invented data on one's own machine. */
export const demoPassword = 'guong-sang-2026';

const someone = (name: string, unit: string, ...roles: readonly Role[]): Omit<Person, 'email'> => ({
  v: 1,
  name,
  roles: [...roles],
  unit,
  active: true,
});

const staff = {
  'giam-doc': someone('Nguyễn Văn Mẫu', 'sdttg-lanh-dao', 'head', 'council'),
  'pho-giam-doc': someone('Trần Thị Minh Họa', 'sdttg-lanh-dao', 'deputy', 'council'),
  'chanh-van-phong': someone('Lê Văn Giả Định', 'sdttg-van-phong', 'unitHead', 'office', 'council'),
  'van-phong-1': someone('Phạm Thị Thư Ký Mẫu', 'sdttg-van-phong', 'office'),
  'van-phong-2': someone('Hoàng Văn Ví Dụ', 'sdttg-van-phong', 'office'),
  'truong-phong-tuyen-truyen': someone(
    'Vũ Thị Thí Dụ',
    'sdttg-tuyen-truyen-dia-ban',
    'unitHead',
    'council',
  ),
  'bien-tap-1': someone('Đỗ Văn Minh Họa', 'sdttg-tuyen-truyen-dia-ban', 'editor'),
  'truong-phong-1': someone('Điểu Mẫu', 'sdttg-phong-nghiep-vu-1', 'unitHead', 'council'),
  'can-bo-1': someone('Điểu Thị Ví Dụ', 'sdttg-phong-nghiep-vu-1', 'officer'),
  'truong-phong-2': someone('Nông Văn Ví Dụ', 'sdttg-phong-nghiep-vu-2', 'unitHead', 'council'),
  'can-bo-2': someone('Lâm Thị Mẫu', 'sdttg-phong-nghiep-vu-2', 'officer'),
  'chu-tich-cong-doan': someone(
    'Bùi Văn Minh Họa',
    'sdttg-cong-doan',
    'unitHead',
    'officer',
    'council',
  ),
  'chu-tich-bu-gia-map': someone('Điểu Minh Họa', 'xa-bu-gia-map', 'unitHead'),
  'can-bo-bu-gia-map': someone('Thị Thí Dụ', 'xa-bu-gia-map', 'officer'),
  'chu-tich-bom-bo': someone('Đặng Văn Mẫu', 'xa-bom-bo', 'unitHead'),
  'can-bo-bom-bo': someone('Thị Ví Dụ', 'xa-bom-bo', 'officer'),
  'quan-sat-1': someone('Ngô Thị Mẫu', 'so-noi-vu', 'observer'),
  'quan-tri-1': someone('Dương Văn Thí Dụ', 'sdttg-van-phong', 'admin'),
} as const satisfies Record<string, Omit<Person, 'email'>>;

export type DemoUid = keyof typeof staff;

const addressOf = (uid: string): string => `${uid}@vidu.example`;

/** `people/{uid}` of everyone. */
export const people: Readonly<Record<string, Person & { readonly email: string }>> =
  Object.fromEntries(
    Object.entries(staff).map(([uid, person]) => [uid, { ...person, email: addressOf(uid) }]),
  );

/** `directories/roster`, as the function would keep it. */
export const demoRoster: Roster = {
  v: 1,
  people: Object.fromEntries(
    Object.entries(staff).map(([uid, { name, roles, unit, active }]) => [
      uid,
      { name, roles, unit, active },
    ]),
  ),
};

/** The council's seats, the chair first. */
export const councilMembers = [
  'giam-doc',
  'pho-giam-doc',
  'chanh-van-phong',
  'truong-phong-tuyen-truyen',
  'truong-phong-1',
  'truong-phong-2',
  'chu-tich-cong-doan',
] as const satisfies readonly DemoUid[];

export interface SignIn {
  readonly role: Role;
  readonly uid: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const signIn = (role: Role, uid: DemoUid): SignIn => ({
  role,
  uid,
  name: staff[uid].name,
  email: addressOf(uid),
  password: demoPassword,
});

/** One a role, in the order in which a case meets them; for the council all seven. */
export const signIns: readonly SignIn[] = [
  signIn('officer', 'can-bo-1'),
  signIn('unitHead', 'truong-phong-1'),
  signIn('office', 'van-phong-1'),
  ...councilMembers.map((uid) => signIn('council', uid)),
  signIn('head', 'giam-doc'),
  signIn('deputy', 'pho-giam-doc'),
  signIn('editor', 'bien-tap-1'),
  signIn('observer', 'quan-sat-1'),
  signIn('admin', 'quan-tri-1'),
];

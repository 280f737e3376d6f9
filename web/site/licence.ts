/** Under what conditions texts and photos may be shown elsewhere (S47): on the page about it, and in the file for programs. */

export const textLicence =
  'Được đăng lại khi ghi rõ nguồn và dẫn địa chỉ của bài. Khi một bài được đính chính hoặc gỡ, nơi đăng lại đính chính hoặc gỡ theo.';

export const photoLicence =
  'Ảnh chỉ được đăng lại cùng bài, ghi tên người chụp, không cắt ghép làm sai nội dung và không dùng để quảng cáo.';

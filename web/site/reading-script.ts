/**
 * The one script of the public pages, as its file is served. It shows the buttons that work here: reading aloud where
 * the browser has a Vietnamese voice, copying where it may. Every page does without it.
 */
export const readingScript = `(() => {
  // Whoever copies the address passes on the page, not the way by which it was found.
  if (location.search) history.replaceState(null, '', location.pathname + location.hash);
  const told = document.querySelector('[data-told]');
  const reader = document.querySelector('[data-read]');
  const copier = document.querySelector('[data-copy]');
  const voice = window.speechSynthesis;
  if (reader && voice) {
    const first = reader.textContent;
    const ended = () => { reader.textContent = first; };
    const offer = () => {
      reader.hidden = !voice.getVoices().some(({ lang }) => lang.toLowerCase().startsWith('vi'));
    };
    const spoken = (part) => {
      const copy = part.cloneNode(true);
      for (const note of copy.querySelectorAll('sup')) note.remove();
      const said = new SpeechSynthesisUtterance(copy.textContent.trim());
      said.lang = 'vi-VN';
      return said;
    };
    reader.addEventListener('click', () => {
      if (voice.speaking) { voice.cancel(); ended(); return; }
      const all = [...document.querySelectorAll(reader.dataset.read)].map(spoken);
      const last = all[all.length - 1];
      if (last) last.addEventListener('end', ended);
      for (const said of all) voice.speak(said);
      reader.textContent = 'Dừng đọc';
    });
    voice.addEventListener('voiceschanged', offer);
    window.addEventListener('pagehide', () => voice.cancel());
    offer();
  }
  if (copier && navigator.clipboard) {
    copier.hidden = false;
    copier.addEventListener('click', async () => {
      const field = document.querySelector(copier.dataset.copy);
      try {
        await navigator.clipboard.writeText(field.value);
        told.textContent = 'Đã sao chép. Bạn dán vào Zalo là được.';
      } catch {
        field.select();
        told.textContent = 'Chưa sao chép được. Đoạn chữ đã được chọn, bạn bấm sao chép của máy.';
      }
    });
  }
})();
`;

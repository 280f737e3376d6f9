/** The search field, a plain form that asks for an address. */
interface SearchFormProps {
  readonly words: string;
}

export const longestSearch = 100;

export const SearchForm = ({ words }: SearchFormProps) => (
  <form class="search" action="/tim-kiem" method="get" role="search">
    <label htmlFor="q">Tìm theo tên người, nơi ở hoặc việc làm</label>
    <div class="together">
      <input id="q" name="q" type="search" value={words} maxLength={longestSearch} />
      <button type="submit">Tìm</button>
    </div>
  </form>
);

import { met, shared } from '../../wordings.ts'

/** Words of the dialog's pages in the languages that they were met in, by their entry. */

export const urlBlockedElsewhere = [
  ...met(
    'Notes of a developer in Japanese',
    'URLはブロックされています',
    'リダイレクトURIがアプリのクライアントOAuth設定で',
  ),
  ...met('Notes of a developer in French', 'La redirection a échoué car l’URI'),
  ...met(
    'Notes of a developer in Russian',
    'Не удалось выполнить перенаправление, поскольку конечный URI не внесен в список разрешенных URI',
    'конечный URI не внесен в список разрешенных URI',
  ),
  // The heading in further languages. Its pages are not captured, so the words stay general.
  ...shared(
    'The English words, translated',
    'URL blockiert … OAuth',
    'URL bloqueada … OAuth',
    'URL bloquée … OAuth',
    'URL bloccato … OAuth',
    'URL geblokkeerd … OAuth',
    'URL заблокирован … OAuth',
  ),
]

export const cantLoadUrlElsewhere = [
  ...met(
    'Notes of developers in Portuguese and German',
    'Não é possível carregar a URL',
    'O domínio dessa URL não está incluído nos domínios do app',
    'URL kann nicht geladen werden: Die Domain dieser URL ist nicht in den Domains der App vorhanden',
    'Die Domain dieser URL ist nicht in den Domains der App',
  ),
  ...met(
    'Notes of developers in Japanese, Korean and traditional Chinese',
    'URLを読み込めません',
    'このURLのドメインはアプリのドメインに含まれていません',
    'URL을 읽어들일 수 없습니다',
    '앱 도메인에 포함되어 있지 않은 URL 도메인입니다',
    '無法載入網址',
    '這個網址的網域未包含在應用程式的網域中',
  ),
  ...met(
    'php-graph-sdk issues 983 and 1158, in simplified Chinese',
    '无法加载网址: 这个 URL 的域名未包含应用的域名',
    '这个 URL 的域名未包含应用的域名',
  ),
  ...met(
    'php-graph-sdk issue 1023, and notes of developers, in Arabic',
    'لا يمكن تحميل عنوان URL: لم يتم تضمين نطاق عنوان URL هذا في نطاقات التطبيق',
    'لم يتم تضمين نطاق عنوان URL هذا في نطاقات التطبيق',
  ),
  ...met(
    'facebook-instant-articles-sdk-php issue 174, and notes of a developer, in Italian',
    "Impossibile caricare l'URL: Il dominio di questo URL non è incluso nei domini",
    'dominio di questo URL non è incluso nei domini',
  ),
  ...met(
    'Notes of developers in Russian',
    'Невозможно загрузить URL: Домен этого URL не включен в список доменов приложения',
    'Домен этого URL не включен в список доменов приложения',
  ),
  ...met(
    'Notes of developers in Vietnamese',
    'Miền của URL này không được đưa vào miền của ứng dụng',
  ),
  ...met(
    'Captured redirects in Spanish and French',
    'No se puede cargar la URL',
    'El dominio de esta URL no está incluido en los dominios de la app',
    'Impossible de charger cette URL',
  ),
  ...met(
    'php-graph-sdk issue 1023, translated back by its reporter',
    'URL domain is not included in application domains',
    'domain for this URL is not included in the application domains',
    'domain of this URL is not included in the app',
  ),
]

export const appNotActiveElsewhere = [
  ...met(
    'Notes of a developer in Vietnamese',
    'Ứng dụng không hoạt động: Ứng dụng này hiện không thể truy cập',
    'Ứng dụng này hiện không thể truy cập',
  ),
  ...met(
    'Notes of a developer in Spanish',
    'La app no está activa … No se puede acceder a esta app en este momento',
    'No se puede acceder a esta app en este momento',
  ),
]

export const featureUnavailableElsewhere = [
  ...met(
    'Notes of developers in Portuguese, Spanish and Korean',
    'Login do Facebook está indisponível para',
    'inicio de sesión con Facebook no está disponible',
    '현재 이 앱에서 Facebook 로그인을 사용할 수 없습니다',
  ),
  ...met(
    'flutter-facebook-auth issue 496, in Chinese',
    '功能不可用',
    '这款应用目前不支持 Facebook 登录',
  ),
]

"""Every setting, read from the environment.

Without any variable these are development settings on SQLite. `FACTCHECK_PRODUCTION=1` switches production on, which
then refuses to start without its own `SECRET_KEY` and `ALLOWED_HOSTS`. docs/operating.md lists every variable.
"""

from pathlib import Path
from urllib.parse import quote

from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP
from environs import Env, validate

env = Env()

BASE_DIR = Path(__file__).resolve().parent.parent
PRODUCTION = env.bool("FACTCHECK_PRODUCTION", False)
DEBUG = env.bool("DEBUG", not PRODUCTION)

# A development key only: production refuses to start with it.
SECRET_KEY = env.str("SECRET_KEY", "" if PRODUCTION else "development-only-" + "x" * 50)
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", [] if PRODUCTION else ["localhost", "127.0.0.1", "[::1]"])
if PRODUCTION and (len(SECRET_KEY) < 50 or not ALLOWED_HOSTS):
    raise ImproperlyConfigured(
        "Production needs SECRET_KEY (50 characters or more, see docs/operating.md) and ALLOWED_HOSTS (the host names it "
        "answers to, separated by commas) in the environment."
    )
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])

# One proxy in front, which alone can reach the server: its word on scheme and client address counts.
BEHIND_PROXY = env.bool("BEHIND_PROXY", False)

DATA_DIR = Path(env.str("DATA_DIR", str(BASE_DIR / "data")))

INSTALLED_APPS = [
    "claims.apps.ClaimsConfig",
    "claims.apps.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_tasks_db",
    "axes",
]

MIDDLEWARE = [
    "claims.views.headers.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "claims.views.errors.ErrorPagesMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "claims.views.access.SignInRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

try:
    DATA_DIR.mkdir(parents=True, exist_ok=True)
except OSError as error:
    raise ImproperlyConfigured(f"The folder {DATA_DIR} cannot be made: {error.strerror}.") from error
DATABASES = {"default": env.dj_db_url("DATABASE_URL", f"sqlite:///{quote(str(DATA_DIR / 'factcheck.sqlite3'))}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # IMMEDIATE takes the write lock when a transaction begins: a deferred one that upgrades from reading to writing
    # fails at once with "database is locked" when two people save together. FULL keeps what was acknowledged through a
    # power cut.
    DATABASES["default"] |= {
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }
else:
    # A server that does not answer is given up before browsers give the page up.
    patience = {"connect_timeout": 5} | DATABASES["default"].get("OPTIONS", {})
    DATABASES["default"] |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True, "OPTIONS": patience}

# In the memory of each process: comparisons of claims with their sources, which can be computed again at any time.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "comparisons": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "comparisons",
        "TIMEOUT": None,
        "OPTIONS": {"MAX_ENTRIES": 5_000},
    },
}

AUTH_USER_MODEL = "claims.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "claims.roles.RoleBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "article_list"
LOGOUT_REDIRECT_URL = "sign_in"

# Five failures lock that account from that address for a quarter of an hour, and nobody else.
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "claims.views.session.locked_out"
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_CLIENT_IP_CALLABLE = "factcheck.proxy.client_address" if BEHIND_PROXY else None

TASKS = {
    "default": {
        "BACKEND": env.str("TASKS_BACKEND", "django.tasks.backends.immediate.ImmediateBackend"),
        "QUEUES": ["default"],
    }
}

# For the heads of the record, which `verify_history --mail` sends. Without a host nothing is ever sent.
_MAIL_SECURITY = env.str("EMAIL_SECURITY", "starttls", validate=validate.OneOf(["starttls", "tls", "none"]))
_MAIL_HOST = env.str("EMAIL_HOST", "")
_MAIL_PORT = env.int("EMAIL_PORT", {"starttls": 587, "tls": 465, "none": 25}[_MAIL_SECURITY])
RECORD_MAIL_TO: list[str] = env.list("RECORD_MAIL_TO", [])
RECORD_MAIL_FROM = env.str("EMAIL_FROM", "factcheck@localhost")
CAN_MAIL_RECORD = bool(_MAIL_HOST and RECORD_MAIL_TO)
_BY_SMTP = {
    "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
    "OPTIONS": {
        "host": _MAIL_HOST,
        "port": _MAIL_PORT,
        "username": env.str("EMAIL_USER", ""),
        "password": env.str("EMAIL_PASSWORD", ""),
        "use_tls": _MAIL_SECURITY == "starttls",
        "use_ssl": _MAIL_SECURITY == "tls",
        "timeout": 30,
    },
}
MAILERS = {"default": _BY_SMTP} if _MAIL_HOST else {}
# A desk that mails nothing needs no mailer.
SILENCED_SYSTEM_CHECKS = [] if _MAIL_HOST else ["mail.W001"]

LANGUAGE_CODE = "en"
FORMAT_MODULE_PATH = ["factcheck.formats"]
TIME_ZONE = env.str("TIME_ZONE", "UTC")
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", str(BASE_DIR / "staticfiles")))
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not PRODUCTION

# Text that one article may hold, in bytes of UTF-8.
ARTICLE_MAX_BYTES = env.int("ARTICLE_MAX_BYTES", 1_000_000)
# What is kept of a source, in bytes of UTF-8.
SOURCE_MAX_BYTES = env.int("SOURCE_MAX_BYTES", 5_000_000)
# Whether editors may have a source fetched from its link: then this server asks sites that editors name.
FETCH_SOURCES = env.bool("FETCH_SOURCES", False)
# How many of them for one person within an hour.
FETCHES_PER_HOUR = env.int("FETCHES_PER_HOUR", 30, validate=validate.Range(min=1))
DATA_UPLOAD_MAX_MEMORY_SIZE = max(4 * ARTICLE_MAX_BYTES, 2 * SOURCE_MAX_BYTES)
# What may be kept is taken from memory, and nothing of it stays behind. A longer file waits in a temporary one to be refused.
FILE_UPLOAD_MAX_MEMORY_SIZE = DATA_UPLOAD_MAX_MEMORY_SIZE

SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "claims.views.errors.csrf_failure"
if PRODUCTION:
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", True)
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_SECURE = True
    CSRF_COOKIE_NAME = "__Host-csrftoken"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "INFO")},
    "loggers": {
        # Django's own handlers would print each line a second time.
        "django": {"handlers": [], "propagate": True},
        # A line for each task begun and done would drown what the commands say; its failures stay.
        "django.tasks": {"level": "WARNING"},
        # Of sign-ins, only the failures.
        "axes": {"level": "WARNING"},
    },
}

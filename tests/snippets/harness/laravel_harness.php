<?php

// Sends every case to the Laravel half and prints what came of each. As little of Laravel as it uses
// is made up here. argv: the filled snippet.

namespace Illuminate\Support\Facades {
    class Route
    {
        public static $handler;

        public static function post(string $path, \Closure $handler): void
        {
            self::$handler = $handler;
        }
    }
}

namespace Illuminate\Http {
    class Request
    {
        public function __construct(private array $headers, private array $cookies, private string $body)
        {
        }

        public function header(string $name): ?string
        {
            return $this->headers[strtolower($name)] ?? null;
        }

        public function cookie(string $name): ?string
        {
            return $this->cookies[$name] ?? null;
        }

        public function getContent(): string
        {
            return $this->body;
        }

        public function json(string $name): mixed
        {
            return ((array) json_decode($this->body, true))[$name] ?? null;
        }

        public function user(): ?object
        {
            return null;
        }
    }
}

namespace {
    class Answer
    {
        public array $headers = [];

        public function __construct(public int $status)
        {
        }

        public function header(string $name, string $value): static
        {
            $this->headers[strtolower($name)] = $value;

            return $this;
        }
    }

    function response(string $body, int $status): Answer
    {
        return new Answer($status);
    }

    $kept = null;
    // The part that is the reader's to write.
    $text = file_get_contents($argv[1]);
    $theirs = preg_replace('/    throw new LogicException.*/', '    $GLOBALS["kept"] = $tokens;', $text, 1, $count);
    if ($count !== 1) {
        exit(1);
    }
    $file = $argv[1] . '.test.php';
    file_put_contents($file, $theirs);
    require $file;

    $outcomes = [];
    foreach (json_decode(stream_get_contents(STDIN), true) as $case) {
        $kept = null;
        $cookies = [];
        foreach (explode('; ', $case['headers']['cookie'] ?? '') as $pair) {
            [$name, $value] = explode('=', $pair . '=');
            $cookies[$name] = $value;
        }
        $answer = (Illuminate\Support\Facades\Route::$handler)(
            new Illuminate\Http\Request($case['headers'], $cookies, $case['body'])
        );
        $outcomes[] = [
            'status' => $answer->status,
            'setCookie' => $answer->headers['set-cookie'] ?? '',
        ] + ($kept === null ? [] : ['kept' => $kept]);
    }
    echo json_encode($outcomes);
}

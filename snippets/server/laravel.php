<?php

// routes/web.php. In bootstrap/app.php, so that the page's own cookie can be read:
//   $middleware->encryptCookies(except: ['__Host-instagram-state']);
//   $middleware->validateCsrfTokens(except: [ltrim('KEYTAG_TOKENS', '/')]); // the state does that work

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

/**
 * Yours to write. Ask graph.facebook.com/debug_token, with your app's own token, whether app_id is
 * yours; encrypt the token; store it beside your user; never log it.
 */
function keepInstagramTokens(?object $user, array $tokens): void
{
    throw new LogicException('Write what happens with the tokens.');
}

/** Takes what the callback page sends. */
Route::post('KEYTAG_TOKENS', function (Request $request) {
    $finish = fn (int $status) => response('', $status)->header('Cache-Control', 'no-store');
    // Only a match spends the state: a stranger's form must not end a login that is on its way.
    $spend = fn (int $status) => $finish($status)
        ->header('Set-Cookie', '__Host-instagram-state=; Path=/; Secure; SameSite=Lax; Max-Age=0');
    $isToken = fn ($text) => is_string($text) && preg_match('/\A[A-Za-z0-9]{20,4096}\z/', $text) === 1;

    if ($request->header('Origin') !== 'KEYTAG_ORIGIN') {
        return $finish(403);
    }
    // The length that was told comes first: a long body is then not even read.
    if ((int) $request->header('Content-Length') > 16384 || strlen($request->getContent()) > 16384) {
        return $finish(413);
    }
    $state = $request->json('state');
    $kept = (string) $request->cookie('__Host-instagram-state');
    if ($kept === '' || ! is_string($state) || ! hash_equals($kept, $state)) {
        return $finish(403);
    }
    $token = $request->json('access_token');
    $longLived = $request->json('long_lived_token');
    if (! $isToken($token) || ($longLived !== null && ! $isToken($longLived))) {
        return $spend(422);
    }
    keepInstagramTokens($request->user(), ['access_token' => $token, 'long_lived_token' => $longLived]);

    return $spend(204);
});

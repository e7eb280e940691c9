### Pages and errors

page-away = We cannot be reached right now, so nothing was sent. Everything you entered is still here: please try again in a moment.
page-skip = Skip to content
page-language = Language
error-way-home = Go to the home page
error-try-again = Try again
error-kept-title = What you typed is kept
error-kept-files = Please choose your files again.
error-kept-again = Send again
error-not-found = Page not found
error-not-found-sentence = The link may be old, or your e-mail program may have cut it short. Your requests are safe.
error-denied = You don’t have permission to do this
error-other-name = Wrong address for this desk
error-other-name-sentence = The name in your address bar is not the name of this desk, so nothing is shown here. Please use the desk’s own address.
error-other-name-go = Go to { $address }
error-other-site = This form was sent from another site, so nothing was changed. Go back and try again from here.
error-invalid = This could not be processed
error-invalid-sentence = Something in the form or the link is missing or wrong. Go back: what you typed is still there.
error-too-large = This is too large
error-too-large-sentence = A message and its files can be up to 25 MB in total.
error-busy = The desk is busy right now
error-busy-sentence = Nothing was saved. Please try again in a moment.
error-full = Nothing can be saved right now
error-full-sentence = The desk has run out of disk space. Nothing was saved. Please tell the people who run this desk, and try again later.
error-ours = Something went wrong
error-ours-sentence = The problem is on our side and has been logged. Everything you saved before is safe. Please try again in a moment.

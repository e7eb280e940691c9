channels-text-cut = [Der Text ist hier gekürzt. Vollständig steht er in der Datei { $file }.]
channels-encrypted = [Diese Nachricht ist verschlüsselt. Guichet kann sie nicht öffnen; das Original liegt bei.]
channels-unproven-subject = Ihre Antwort wurde nicht gesendet: { $subject }
channels-unproven-text =
    In Ihrem Namen ist per E-Mail eine Antwort auf diese Anfrage eingegangen. Wir konnten nicht bestätigen, dass sie von Ihnen stammt. Deshalb wurde sie nicht an den Kunden gesendet.

    Sie ist im Ticket als Ihr Entwurf gespeichert. Öffnen Sie das Ticket, prüfen Sie den Entwurf und senden Sie ihn ab. Haben Sie diese Antwort nicht geschrieben? Dann löschen Sie den Entwurf und informieren Sie Ihre Administration.
mailboxes-too-large = Diese E-Mail ist zu groß für den Import ({ $size } MB; das Limit liegt bei { $most } MB). Vollständig liegt sie noch in ihrem Ordner auf dem Mailserver.
channels-why-unreadable = Die E-Mail ist beschädigt oder zu groß, um gelesen zu werden. Der Download enthält sie so, wie sie ankam.
channels-why-too-slow = Das Lesen der E-Mail hat zu lange gedauert. Der Download enthält sie so, wie sie ankam.
channels-why-own = eine E-Mail dieses Helpdesks kam zurück
channels-why-robot = eine automatische E-Mail, die zu keinem Ticket gehört ({ $mark })
channels-why-receipt = eine E-Mail, die nur bestätigt, dass eine von uns gelesen wurde
channels-why-report-known = ein Zustellbericht, der nichts Neues meldet
channels-why-report-alone = ein Bericht über eine E-Mail, die zu keinem Ticket gehört
channels-why-sent-back = der Mailserver des Empfängers hat sie zurückgesendet: { $said }
channels-why-sent-back-by = { $server } hat sie zurückgesendet: { $said }
channels-doubt-no-part = sie bezieht sich auf ein Ticket, an dem der Absender nicht beteiligt ist
channels-doubt-disowned = sie bezieht sich auf ein Ticket, und laut der Domain des Absenders stammt sie nicht von dort
channels-doubt-not-proven = sie bezieht sich auf ein Ticket, und nichts belegt, wer sie gesendet hat
channels-because-address = sie ging an eine signierte Antwortadresse
channels-because-answer = sie antwortet auf eine E-Mail des Helpdesks
channels-because-reference = sie bezieht sich auf eine E-Mail dieses Tickets
channels-because-report = sie ist ein Bericht über eine unserer E-Mails
channels-because-forwarded = ein Kollege hat die E-Mail des Kunden weitergeleitet
channels-unanswered-ourselves = die E-Mail kam von diesem Helpdesk
channels-unanswered-null-sender = die E-Mail kam ohne Rücksendeadresse
channels-unanswered-list = die E-Mail kam über einen Verteiler
channels-unanswered-robot = die E-Mail wurde automatisch gesendet
channels-unanswered-sign-up = es ist die Registrierungs-E-Mail eines Dienstes
channels-unanswered-not-wanted = der Absender wünscht keine automatische Antwort

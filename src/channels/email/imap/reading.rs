//! Reading a folder: what is new is fetched, kept, and only then counted as read; in between the server tells of more.

use super::connection::{STEP, Session, open, select, step};
use super::cursor::{self, Cursor};
use super::envelope::envelope;
use super::folder_name::encoded;
use super::too_large;
use crate::channels::email::smtp::LARGEST;
use crate::channels::email::{Arrived, Checker, Source, receive_from};
use crate::clock;
use crate::ids::MailboxId;
use crate::mailboxes::{After, Fault, Imap, Secret, Step, Why};
use crate::store::{Actor, Desk};
use futures_util::TryStreamExt;
use std::sync::Arc;
use std::time::Duration;

/// How long the server is listened to before the desk looks by itself.
const LISTEN: Duration = Duration::from_secs(60);
/// Between two looks at a server that cannot tell of new letters.
const POLL: Duration = Duration::from_secs(10);
/// Bytes fetched at once; a single letter may be larger.
const PIECE: usize = 8 * 1024 * 1024;
/// Letters fetched at once.
const LETTERS: usize = 50;
/// The longest the fetching of one piece may take.
const FETCH: Duration = Duration::from_secs(10 * 60);

/// The reading of one folder by one node.
pub(super) struct Reader {
    pub desk: Desk,
    pub checker: Checker,
    pub mailbox: MailboxId,
    pub address: String,
    pub imap: Imap,
    pub secret: Secret,
    pub node: i64,
    pub cursor: Cursor,
    /// Letters taken since the folder was opened.
    pub taken: u64,
    /// Whether letters may wait in the folder that were not seen yet.
    pub behind: bool,
    /// Whether it was told that the folder cannot be read.
    pub told: bool,
}

/// A letter of the folder that is still to be fetched.
struct New {
    uid: i64,
    size: usize,
}

impl Reader {
    /// Reads until something fails.
    pub async fn read(&mut self) -> Fault {
        let mut session = match self.begin().await {
            Ok(session) => session,
            Err(fault) => return fault,
        };
        let idles = match step(&self.imap.server, Step::Talk, session.capabilities()).await {
            Ok(known) => known.has_str("IDLE"),
            Err(fault) => return fault,
        };
        loop {
            if let Err(fault) = self.catch_up(&mut session).await {
                return fault;
            }
            session = match self.wait(session, idles).await {
                Ok(session) => session,
                Err(fault) => return fault,
            };
        }
    }

    async fn begin(&mut self) -> Result<Session, Fault> {
        let mut session = open(&self.imap.server, &self.secret, &self.desk.authorities).await?;
        let seen = select(&mut session, &self.imap).await?;
        let at = self.cursor.at(&self.imap, seen.uid_validity, seen.uid_next);
        if at.uid_validity != self.cursor.uid_validity && self.cursor.uid_validity.is_some() {
            tracing::warn!(mailbox = %self.address, "the folder was made anew; it is read again");
        }
        self.cursor = at;
        self.note(false).await?;
        self.note_behind(true).await?;
        if std::mem::take(&mut self.told) {
            tracing::info!(mailbox = %self.address, "a mailbox is read again");
        }
        Ok(session)
    }

    /// Waits until the server tells of something, or for a while.
    async fn wait(&self, session: Session, idles: bool) -> Result<Session, Fault> {
        let server = &self.imap.server;
        if !idles {
            clock::pause(POLL).await;
            return Ok(session);
        }
        let mut idle = session.idle();
        step(server, Step::Talk, idle.init()).await?;
        {
            let (news, _stop) = idle.wait();
            if let Some(Err(error)) = clock::within(LISTEN, news).await {
                return Err(Fault::broke(server.named(), Step::Talk, error));
            }
        }
        step(server, Step::Talk, idle.done()).await
    }

    /// Takes all that is new.
    async fn catch_up(&mut self, session: &mut Session) -> Result<(), Fault> {
        let new = self.list(session).await?;
        let mut rest = new.as_slice();
        while !rest.is_empty() {
            let (now, later) = rest.split_at(piece(rest));
            self.take(session, now).await?;
            rest = later;
        }
        if new.is_empty() {
            // It works: that is news after a failure, and to whoever asks since when.
            self.note(false).await?;
        }
        if self.behind {
            self.note_behind(false).await?;
        }
        Ok(())
    }

    async fn note_behind(&mut self, behind: bool) -> Result<(), Fault> {
        let mailbox = self.mailbox;
        let noting = self
            .desk
            .act(Actor::Desk, move |act| cursor::set_behind(act, mailbox, behind));
        noting
            .await
            .map_err(|error| Fault::new(self.address.as_str(), Step::Desk, error))?;
        self.behind = behind;
        Ok(())
    }

    /// The new letters by number. A server always names the last letter, new or not.
    async fn list(&self, session: &mut Session) -> Result<Vec<New>, Fault> {
        let asked = format!("{}:*", self.cursor.uid + 1);
        let listing = async {
            let letters = session.uid_fetch(asked, "(UID RFC822.SIZE INTERNALDATE)").await?;
            letters.try_collect::<Vec<_>>().await
        };
        let letters = clock::within(FETCH, listing).await;
        let letters = letters.unwrap_or(Err(async_imap::error::Error::ConnectionLost));
        let letters = letters.map_err(|error| Fault::broke(self.imap.server.named(), Step::Talk, error))?;
        let new = letters.iter().filter_map(|letter| {
            let uid = i64::from(letter.uid?);
            let came_at = letter.internal_date().map(|at| at.timestamp_micros());
            let size = usize::try_from(letter.size.unwrap_or_default()).unwrap_or(usize::MAX);
            self.cursor.wants(uid, came_at).then_some(New { uid, size })
        });
        let mut new: Vec<New> = new.collect();
        new.sort_by_key(|letter| letter.uid);
        new.dedup_by_key(|letter| letter.uid);
        Ok(new)
    }

    async fn take(&mut self, session: &mut Session, letters: &[New]) -> Result<(), Fault> {
        let too_large = letters.len() == 1 && letters[0].size > LARGEST;
        let what = if too_large {
            "(UID BODY.PEEK[HEADER])"
        } else {
            "(UID BODY.PEEK[])"
        };
        let uids: Vec<String> = letters.iter().map(|letter| letter.uid.to_string()).collect();
        let fetching = async {
            let fetched = session.uid_fetch(uids.join(","), what).await?;
            fetched.try_collect::<Vec<_>>().await
        };
        let fetched = clock::within(FETCH, fetching).await;
        let fetched = fetched.unwrap_or(Err(async_imap::error::Error::ConnectionLost));
        let fetched = fetched.map_err(|error| Fault::broke(self.imap.server.named(), Step::Talk, error))?;
        for letter in letters {
            // One that is not there any more was deleted meanwhile.
            let found = fetched
                .iter()
                .find(|found| found.uid.map(i64::from) == Some(letter.uid));
            let raw = match (too_large, found) {
                (_, None) => None,
                (false, Some(found)) => found.body().map(<[u8]>::to_vec),
                (true, Some(found)) => match found.header() {
                    Some(head) => Some(self.stub(head, letter.size).await?),
                    None => None,
                },
            };
            if let Some(raw) = raw {
                self.keep(raw).await?;
                self.afterwards(session, letter.uid).await?;
            }
            self.cursor.uid = letter.uid;
            self.note(true).await?;
        }
        Ok(())
    }

    /// Keeps one letter. Whatever becomes of it, it is here for good; if not, it is fetched again.
    async fn keep(&mut self, raw: Vec<u8>) -> Result<(), Fault> {
        let (mail_from, recipients) = envelope(&raw, &self.address);
        let raw = Arc::new(raw);
        let origin = self.checker.check_signatures(&raw).await;
        let arrived = Arrived {
            source: Source::Imap,
            mail_from,
            recipients,
            raw: Arc::unwrap_or_clone(raw),
        };
        let kept = receive_from(&self.desk, arrived, origin, None).await;
        kept.map_err(|error| Fault::new(self.address.as_str(), Step::Desk, error))?;
        self.taken += 1;
        Ok(())
    }

    /// Does with the letter in its folder what was set. A server that says no to it stops nothing.
    async fn afterwards(&self, session: &mut Session, uid: i64) -> Result<(), Fault> {
        let uid = uid.to_string();
        let done = match self.imap.after {
            After::Leave => return Ok(()),
            After::Seen => self.flag(session, &uid, "+FLAGS.SILENT (\\Seen)").await,
            After::Move => self.put_away(session, &uid).await,
        };
        match done {
            Err(fault) if fault.step == Step::Folder => {
                tracing::warn!(mailbox = %self.address, said = %fault.said, "a letter stays where it was in its folder");
                Ok(())
            }
            other => other,
        }
    }

    async fn flag(&self, session: &mut Session, uid: &str, flags: &str) -> Result<(), Fault> {
        let flagging = async { session.uid_store(uid, flags).await?.try_collect::<Vec<_>>().await };
        step(&self.imap.server, Step::Folder, flagging).await.map(drop)
    }

    /// By MOVE where the server knows it, else by a copy and \Deleted (RFC 6851).
    async fn put_away(&self, session: &mut Session, uid: &str) -> Result<(), Fault> {
        let (server, folder) = (&self.imap.server, encoded(self.imap.move_to.trim()));
        if step(server, Step::Folder, session.uid_mv(uid, &folder))
            .await
            .is_ok()
        {
            return Ok(());
        }
        // It may not exist yet, or the server knows no MOVE.
        let _ = clock::within(STEP, session.create(&folder)).await;
        if step(server, Step::Folder, session.uid_mv(uid, &folder))
            .await
            .is_ok()
        {
            return Ok(());
        }
        step(server, Step::Folder, session.uid_copy(uid, &folder)).await?;
        self.flag(session, uid, "+FLAGS.SILENT (\\Deleted)").await
    }

    /// What is kept of a letter that is too large to be fetched.
    async fn stub(&self, head: &[u8], size: usize) -> Result<Vec<u8>, Fault> {
        let asked = head.to_vec();
        let speaking = self.desk.read(move |tx| too_large::language(tx, &asked));
        let language = speaking.await;
        let language = language.map_err(|error| Fault::new(self.address.as_str(), Step::Desk, error))?;
        Ok(too_large::stub(head, size, language.words()))
    }

    async fn note(&self, took: bool) -> Result<(), Fault> {
        let (mailbox, node, at) = (self.mailbox, self.node, self.cursor);
        let noting = self.desk.act(Actor::Desk, move |act| {
            cursor::advance(act, mailbox, node, at, took)
        });
        match noting.await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::because(self.address.as_str(), Step::Desk, Why::OtherNode)),
            Err(error) => Err(Fault::new(self.address.as_str(), Step::Desk, error)),
        }
    }
}

/// How many of these letters are fetched at once.
fn piece(letters: &[New]) -> usize {
    let mut bytes = 0;
    let fitting = letters.iter().take(LETTERS).take_while(|letter| {
        bytes += letter.size;
        bytes <= PIECE
    });
    fitting.count().max(1)
}

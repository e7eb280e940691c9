//! One PostgreSQL connection, driven by the thread that owns it: statements prepared once, deferred writes sent together
//! with the next question.

mod address;
mod meaning;
mod pooler;
mod values;
mod work;

pub(crate) use address::Address;
pub(crate) use pooler::have_own_sessions;
pub(crate) use values::{cell, is_null};
pub(crate) use work::{read_each, write_each};

use crate::row::Cells;
use crate::{Engine, Error, Record, Row, Value, dialect};
use futures_util::poll;
use std::collections::HashMap;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Statement};

/// Deferred writes waiting for a question, before they are sent on their own.
const PENDING: usize = 256;

/// Statements kept prepared per connection.
const STATEMENTS: usize = 1000;

/// The longest one statement may run, wait for a lock, and a transaction stand still between two statements: one lock that is
/// held, or one question that never ends, must not hold up everybody. Set where a connection opens.
const LIMITS: &str =
    "SET statement_timeout = '30s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'";

/// A server that keeps to its limits has answered by then; one that does not is gone.
const PATIENCE: Duration = Duration::from_secs(40);

/// How long a server may take to let us in.
const OPENING: Duration = Duration::from_secs(15);

/// A connection that opens at its first use and again after it was lost.
pub(crate) struct Connection {
    runtime: Runtime,
    address: Arc<Address>,
    open: Option<Open>,
    pending: Vec<Pending>,
    /// Whether BEGIN has been sent; until then there is nothing to commit.
    begun: bool,
    /// This transaction is long by its nature, and no limit of time holds for it.
    at_leisure: bool,
}

struct Open {
    client: Client,
    statements: HashMap<String, Statement>,
}

/// What is sent before the next question.
enum Pending {
    Begin(&'static str),
    Put {
        sql: String,
        statement: Statement,
        params: Vec<Value>,
    },
}

/// What failed in a pipeline, and the statement it belongs to.
type Failure = (String, tokio_postgres::Error);

impl Connection {
    pub(crate) fn new(address: Arc<Address>) -> Result<Connection, Error> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Error::Unavailable(error.to_string()))?;
        Ok(Connection {
            runtime,
            address,
            open: None,
            pending: Vec::new(),
            begun: false,
            at_leisure: false,
        })
    }

    /// Makes sure that there is a living connection.
    pub(crate) fn connect(&mut self) -> Result<(), Error> {
        if let Some(open) = &self.open {
            // The connection's own task sleeps between jobs. Let it see what came in since, such as the server's farewell.
            self.runtime.block_on(async {
                for _ in 0..3 {
                    tokio::task::yield_now().await;
                }
            });
            if !open.client.is_closed() {
                return Ok(());
            }
        }
        self.open = None;
        let client = self
            .runtime
            .block_on(async {
                let opening = async {
                    let client = self.address.connect().await?;
                    client.batch_execute(LIMITS).await?;
                    Ok(client)
                };
                tokio::time::timeout(OPENING, opening).await
            })
            .map_err(|_| silent())?
            .map_err(|e| meaning::of("connect", &e))?;
        self.open = Some(Open {
            client,
            statements: HashMap::new(),
        });
        Ok(())
    }

    /// Opens a transaction; `begin` is sent with the first statement.
    pub(crate) fn begin(&mut self, begin: &'static str) -> Result<(), Error> {
        self.connect()?;
        self.begun = false;
        self.at_leisure = false;
        self.pending.clear();
        self.pending.push(Pending::Begin(begin));
        Ok(())
    }

    /// Sends what is deferred and commits; an error of a deferred write comes out here.
    pub(crate) fn commit(&mut self) -> Result<(), Error> {
        if !self.begun && self.pending.len() == 1 {
            self.pending.clear();
            return Ok(());
        }
        self.flush("COMMIT", async |client| client.batch_execute("COMMIT").await)
            .map_err(Error::while_committing)
    }

    /// Undoes the transaction. If that fails the connection is dropped, which undoes it too.
    pub(crate) fn rollback(&mut self) {
        self.pending.clear();
        let begun = std::mem::take(&mut self.begun);
        let Some(open) = self.open.as_ref().filter(|_| begun) else {
            return;
        };
        if self
            .runtime
            .block_on(open.client.batch_execute("ROLLBACK"))
            .is_err()
        {
            self.open = None;
        }
    }

    pub(crate) fn all<R: Record>(&mut self, sql: &str, params: &[Value]) -> Result<Vec<R>, Error> {
        let statement = self.statement(sql, params)?;
        let rows = self.flush(sql, async |client| client.query(&statement, &bound(params)).await)?;
        rows.iter()
            .map(|row| {
                R::read(&Row {
                    cells: Cells::Postgres(row),
                    sql,
                })
            })
            .collect()
    }

    pub(crate) fn run(&mut self, sql: &str, params: &[Value]) -> Result<u64, Error> {
        let statement = self.statement(sql, params)?;
        self.flush(sql, async |client| {
            client.execute(&statement, &bound(params)).await
        })
    }

    #[cfg(feature = "testing")]
    pub(crate) fn prepare(&mut self, sql: &str) -> Result<(), Error> {
        self.prepared(sql).map(drop)
    }

    pub(crate) fn put(&mut self, sql: &str, params: &[Value]) -> Result<(), Error> {
        let statement = self.statement(sql, params)?;
        self.pending.push(Pending::Put {
            sql: sql.to_owned(),
            statement,
            params: params.to_vec(),
        });
        if self.pending.len() < PENDING {
            return Ok(());
        }
        self.flush(sql, async |_| Ok(()))
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        self.flush(sql, async |client| client.batch_execute(sql).await)
    }

    /// From here on this transaction may take its time.
    pub(crate) fn at_leisure(&mut self) -> Result<(), Error> {
        self.at_leisure = true;
        self.batch("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")
    }

    fn statement(&mut self, sql: &str, params: &[Value]) -> Result<Statement, Error> {
        let statement = self.prepared(sql)?;
        let wanted = statement.params().len();
        if wanted == params.len() {
            return Ok(statement);
        }
        Err(Error::wrong(
            sql,
            format!("{} parameters given, {wanted} wanted", params.len()),
        ))
    }

    fn prepared(&mut self, sql: &str) -> Result<Statement, Error> {
        let open = self.open.as_mut().ok_or_else(lost)?;
        if let Some(statement) = open.statements.get(sql) {
            return Ok(statement.clone());
        }
        let text = dialect::statement(sql, Engine::Postgres);
        let prepare = within(self.at_leisure, open.client.prepare(&text));
        match self.runtime.block_on(prepare) {
            None => Err(self.gave_up()),
            Some(Ok(statement)) => {
                if open.statements.len() >= STATEMENTS {
                    open.statements.clear();
                }
                open.statements.insert(sql.to_owned(), statement.clone());
                Ok(statement)
            }
            Some(Err(error)) => Err(self.failed(sql, &error)),
        }
    }

    /// Sends everything deferred, then `last`, without waiting in between; then takes the replies in that order.
    fn flush<T>(
        &mut self,
        sql: &str,
        last: impl AsyncFnOnce(&Client) -> Result<T, tokio_postgres::Error>,
    ) -> Result<T, Error> {
        let pending = std::mem::take(&mut self.pending);
        let open = self.open.as_ref().ok_or_else(lost)?;
        self.begun = true;
        let client = &open.client;
        let work = within(self.at_leisure, pipeline(client, &pending, sql, last(client)));
        match self.runtime.block_on(work) {
            None => Err(self.gave_up()),
            Some(outcome) => outcome.map_err(|(sql, error)| self.failed(&sql, &error)),
        }
    }

    /// The server does not answer: this connection is given up.
    fn gave_up(&mut self) -> Error {
        self.open = None;
        silent()
    }

    fn failed(&mut self, sql: &str, error: &tokio_postgres::Error) -> Error {
        let error = meaning::of(sql, error);
        if let Error::Unavailable(_) = error {
            self.open = None;
        }
        error
    }
}

async fn pipeline<T>(
    client: &Client,
    pending: &[Pending],
    sql: &str,
    last: impl Future<Output = Result<T, tokio_postgres::Error>>,
) -> Result<T, Failure> {
    // A request goes out at the first poll of its future, so polling each once, in order, is what keeps the order.
    let mut waiting = Vec::with_capacity(pending.len());
    for item in pending {
        let mut reply = Box::pin(send(client, item));
        match poll!(&mut reply) {
            Poll::Ready(result) => result?,
            Poll::Pending => waiting.push(reply),
        }
    }
    let mut last = pin!(last);
    let early = poll!(&mut last);
    // The first error in the order of the statements is the cause; later ones only say that the transaction is aborted.
    for reply in waiting {
        reply.await?;
    }
    let outcome = match early {
        Poll::Ready(result) => result,
        Poll::Pending => last.await,
    };
    outcome.map_err(|error| (sql.to_owned(), error))
}

async fn send(client: &Client, item: &Pending) -> Result<(), Failure> {
    match item {
        Pending::Begin(sql) => client
            .batch_execute(sql)
            .await
            .map_err(|error| ((*sql).to_owned(), error)),
        Pending::Put {
            sql,
            statement,
            params,
        } => {
            let done = client.execute(statement, &bound(params)).await;
            done.map(drop).map_err(|error| (sql.clone(), error))
        }
    }
}

fn bound(params: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    params.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

/// None if the server took longer than one that keeps to its limits can.
async fn within<T>(at_leisure: bool, work: impl Future<Output = T>) -> Option<T> {
    if at_leisure {
        return Some(work.await);
    }
    tokio::time::timeout(PATIENCE, work).await.ok()
}

fn silent() -> Error {
    Error::Unavailable("it did not answer in time".to_owned())
}

fn lost() -> Error {
    Error::Unavailable("the connection was lost".to_owned())
}

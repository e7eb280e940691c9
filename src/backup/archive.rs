//! The archive as a file: parts in, parts out, each with its sum.

use data_encoding::HEXLOWER;
use flate2::Compression;
use flate2::bufread::GzDecoder;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// What our archives begin with: gzip without a name and a time. The sums inside do not reach these bytes.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// An archive that is being written. Only its owner may read it: it holds every word of the desk.
pub(super) struct Writer {
    tar: tar::Builder<GzEncoder<BufWriter<File>>>,
    pub sums: BTreeMap<String, String>,
}

impl Writer {
    /// A new file, which must not be there yet.
    pub fn create(path: &Path) -> io::Result<Writer> {
        let file = File::options()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        let packed = GzEncoder::new(BufWriter::new(file), Compression::default());
        Ok(Writer {
            tar: tar::Builder::new(packed),
            sums: BTreeMap::new(),
        })
    }

    /// Adds a part of `size` bytes.
    pub fn add(&mut self, name: &str, size: u64, content: impl Read) -> io::Result<()> {
        let mut header = tar::Header::new_ustar();
        header.set_size(size);
        header.set_mode(0o600);
        let mut summed = Summed::of(content.take(size));
        self.tar.append_data(&mut header, name, &mut summed)?;
        if summed.read != size {
            return Err(io::Error::other(format!(
                "{name} became shorter while it was read"
            )));
        }
        self.sums.insert(name.to_owned(), summed.sum());
        Ok(())
    }

    /// Adds a part that is at hand.
    pub fn add_bytes(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.add(name, bytes.len() as u64, bytes)
    }

    /// Ends the archive and makes it lasting.
    pub fn finish(self) -> io::Result<()> {
        let file = self
            .tar
            .into_inner()?
            .finish()?
            .into_inner()
            .map_err(|error| error.into_error())?;
        file.sync_all()
    }
}

/// One part on its way out.
pub(super) struct Part<'a> {
    pub name: String,
    pub content: &'a mut dyn Read,
}

/// Reads an archive part by part; `each` may leave the content. Gives the sums of all parts. An error names the part at
/// which the archive is damaged.
pub(super) fn read(
    path: &Path,
    mut each: impl FnMut(Part) -> io::Result<()>,
) -> Result<BTreeMap<String, String>, (String, io::Error)> {
    let mut at = "the beginning".to_owned();
    let mut sums = BTreeMap::new();
    let mut walk = || -> io::Result<()> {
        let mut file = BufReader::new(File::open(path)?);
        let mut head = [0; HEAD.len()];
        file.read_exact(&mut head)?;
        if head != HEAD {
            return Err(io::Error::other(
                "this is no backup of a desk, or its head is damaged",
            ));
        }
        let unpacked = GzDecoder::new(head.as_slice().chain(file));
        let mut tar = tar::Archive::new(unpacked);
        for entry in tar.entries()? {
            let mut entry = entry?;
            let name = entry.path()?.to_string_lossy().into_owned();
            at.clone_from(&name);
            let mut summed = Summed::of(&mut entry);
            each(Part {
                name: name.clone(),
                content: &mut summed,
            })?;
            io::copy(&mut summed, &mut io::sink())?;
            sums.insert(name, summed.sum());
        }
        at = "the end".to_owned();
        // The rest of the packed stream, where its own sum stands, and nothing behind it.
        let mut unpacked = tar.into_inner();
        io::copy(&mut unpacked, &mut io::sink())?;
        match unpacked.into_inner().read(&mut [0])? {
            0 => Ok(()),
            _ => Err(io::Error::other("something was written behind it")),
        }
    };
    match walk() {
        Ok(()) => Ok(sums),
        Err(error) => Err((at, error)),
    }
}

/// Sums what is read through it.
struct Summed<R> {
    inner: R,
    hash: Sha256,
    read: u64,
}

impl<R: Read> Summed<R> {
    fn of(inner: R) -> Summed<R> {
        Summed {
            inner,
            hash: Sha256::new(),
            read: 0,
        }
    }

    fn sum(self) -> String {
        HEXLOWER.encode(&self.hash.finalize())
    }
}

impl<R: Read> Read for Summed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.hash.update(&buffer[..count]);
        self.read += count as u64;
        Ok(count)
    }
}

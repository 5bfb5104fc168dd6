//! Tests of `sideband_filter`.

use std::io::{Read, Write};

use super::*;

/// A server that always has one more byte.
struct Drip;

impl Read for Drip {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer[0] = b'0';
        Ok(1)
    }
}

impl Write for Drip {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_server_that_drips_is_not_listened_to_beyond_the_time_of_an_exchange() {
    let over = Instant::now();
    let sieve = SidebandFilter::talking().until(over);
    let mut stream = sieve.over(Box::new(Drip), false);
    let mut buffer = [0];
    let ended = stream.read(&mut buffer).expect_err("too late");
    assert_eq!(ended.kind(), io::ErrorKind::TimedOut);
    assert!(stream.write(&buffer).is_err());
    assert_eq!(sieve.flaw(), Some(ExchangeFault::TooLong));
    let later = SidebandFilter::talking().until(over + std::time::Duration::from_secs(600));
    let mut stream = later.over(Box::new(Drip), false);
    assert_eq!(stream.read(&mut buffer).expect("a byte"), 1);
    assert_eq!(later.flaw(), None);
}

package org.ionwright.twin.wire.internal.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.WireClock;

/** A pseudo terminal. When its last user closes it, the conversation is over; the device stays as it is. */
public final class PtyEndpoint implements Endpoint {

	/** Longest wait, so that closing is seen soon enough. */
	private static final long WAIT_MILLIS = 40;
	/** A terminal nobody has open cannot be waited for; it is looked at this often, and seldom when that lasts. */
	private static final long LONELY_MILLIS = 3;
	private static final long LONG_LONELY_MILLIS = 20;
	private static final int LONG_LONELY = 300;

	private final WireClock clock;
	private final Conversation conversation;
	private final PseudoTerminal terminal;
	private final @Nullable Path link;
	private final Thread thread;
	private volatile boolean closed;
	private boolean connected;
	private int lonely;
	private byte[] output = Protocol.NOTHING;

	public PtyEndpoint(String name, Protocol protocol, WireClock clock, @Nullable String link, int baud)
			throws IOException {
		this.clock = clock;
		conversation = new Conversation(protocol, baud);
		terminal = new PseudoTerminal();
		try {
			this.link = link == null ? null : linked(link);
		} catch (IOException e) {
			terminal.close();
			throw e;
		}
		thread = Ports.start("ionwright-wire-" + name, this::serve);
	}

	private Path linked(String link) throws IOException {
		try {
			Path path = Path.of(link);
			if (Files.isSymbolicLink(path)) {
				Files.delete(path);
			}
			return Files.createSymbolicLink(path, Path.of(terminal.name()));
		} catch (IOException | InvalidPathException e) {
			throw new IOException("link " + link + " cannot be made: " + e, e);
		}
	}

	@Override
	public String address() {
		return "serial:" + terminal.name();
	}

	@Override
	public void close() {
		closed = true;
		thread.interrupt();
		Ports.await(thread);
	}

	private void serve() {
		try {
			while (!closed) {
				step();
			}
		} catch (InterruptedException e) {
			// closed while nobody was there
		} finally {
			unlink();
			terminal.close();
		}
	}

	private void step() throws InterruptedException {
		boolean behind = output.length > 0;
		long wait = behind ? WAIT_MILLIS : clock.millisUntil(conversation.nextSeconds(), WAIT_MILLIS);
		boolean somebody = terminal.await(!conversation.fullOfTalk(), behind, (int) wait);
		if (!somebody) {
			if (connected) {
				output = Protocol.NOTHING;
				terminal.forgetUnread();
				conversation.hangUp(clock.seconds());
			}
			lonely++;
			Thread.sleep(Math.min(wait, lonely < LONG_LONELY ? LONELY_MILLIS : LONG_LONELY_MILLIS));
		} else {
			lonely = 0;
		}
		connected = somebody;
		byte[] heard = somebody && !conversation.fullOfTalk() ? terminal.read() : Protocol.NOTHING;
		double now = clock.seconds();
		if (heard.length > 0 || output.length == 0) {
			conversation.hear(heard, now);
		}
		if (output.length == 0) {
			output = conversation.take(now);
		}
		if (!somebody) {
			// nobody on the line: what a device says is lost
			output = Protocol.NOTHING;
		} else if (output.length > 0) {
			int taken = terminal.write(output);
			output = Arrays.copyOfRange(output, taken, output.length);
		}
	}

	private void unlink() {
		Path path = link;
		try {
			if (path != null && Files.isSymbolicLink(path)
					&& Files.readSymbolicLink(path).equals(Path.of(terminal.name()))) {
				Files.delete(path);
			}
		} catch (IOException e) {
			// a dangling link is replaced by whoever serves there next
		}
	}
}

package org.ionwright.instrument.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.WireClock;

/** The other side of a {@link LineDevice} on a pseudo terminal, which vanishes when its plug is pulled. */
final class LineTerminal implements Plug {

	private final WireClock clock = WireClock.real();
	private final LineAnswers answers = new LineAnswers();
	private final Path link;
	private @Nullable Endpoint terminal;
	private volatile int answered = -1;
	private volatile Pull pull = Pull.BEFORE;
	private boolean ended;

	/**
	 * @param link
	 *            where the terminal is found, whichever it is
	 */
	LineTerminal(Path link) {
		this.link = link;
		plugIn();
	}

	@Override
	public String address() {
		return "serial:" + link;
	}

	@Override
	public void pull(int callsBefore, Pull how) {
		answered = callsBefore;
		pull = how;
	}

	/** One for each terminal: the thread of one that is pulled goes on for a while beside that of the next. */
	private final class Line implements Protocol {

		private String heard = "";
		private int calls;

		@Override
		public byte[] exchange(byte[] input, double seconds) {
			heard += new String(input, StandardCharsets.ISO_8859_1);
			int end = heard.indexOf('\n');
			if (end < 0) {
				return NOTHING;
			}
			byte[] answer = (answers.to(heard.substring(0, end)) + "\n").getBytes(StandardCharsets.ISO_8859_1);
			heard = heard.substring(end + 1);
			if (answered >= 0 && calls >= answered) {
				calls = Integer.MIN_VALUE;
				Thread.ofPlatform().daemon().start(LineTerminal.this::unplugAndPlugIn);
				return pull == Pull.HALF ? Arrays.copyOf(answer, answer.length / 2) : NOTHING;
			}
			calls++;
			return answer;
		}

		@Override
		public void hangUp(double seconds) {
			heard = "";
			calls = 0;
		}
	}

	private synchronized void unplugAndPlugIn() {
		unplug();
		if (!ended) {
			plugIn();
		}
	}

	private void unplug() {
		Endpoint old = terminal;
		if (old != null) {
			old.close();
		}
	}

	private void plugIn() {
		try {
			terminal = Endpoint.pty("line", new Line(), clock, link.toString(), 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public synchronized void close() {
		ended = true;
		unplug();
	}
}

package org.ionwright.device.tck.internal;

import java.nio.charset.StandardCharsets;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Link;

/** A link under watch: counts, and fails as ordered. */
abstract class WatchedLink implements Link {

	/** How long a silent link that is no byte channel keeps its caller waiting. */
	private static final long SILENCE_MILLIS = 500;

	private final Link link;
	private final Wire wire;
	private boolean open = true;

	WatchedLink(Link link, Wire wire) {
		this.link = link;
		this.wire = wire;
		wire.opened();
	}

	final Wire wire() {
		return wire;
	}

	/** One call of a link that is no byte channel. Answers whether the answer is to be spoilt. */
	final <T> T call(String text, Call<T> call, Call.Spoiler<T> spoiler) throws DeviceException, InterruptedException {
		wire.sends(text.getBytes(StandardCharsets.ISO_8859_1), address());
		if (wire.silent()) {
			wire.waits();
			Thread.sleep(SILENCE_MILLIS);
			throw new DeviceException(DeviceReason.TIMEOUT, address() + ": silenced by the compatibility kit");
		}
		T answer = call.run();
		return wire.answered() ? spoiler.spoil(answer, wire.fault().random()) : answer;
	}

	@Override
	public final String address() {
		return link.address();
	}

	@Override
	public final void close() {
		link.close();
		synchronized (this) {
			if (open) {
				open = false;
				wire.closed();
			}
		}
	}
}

package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.transport.Links;

/** One driver on watched wires, with the thread that it is called on, as a session of the framework would have it. */
final class Bench implements AutoCloseable {

	/** What the contract allows for giving everything back. */
	static final Duration CLOSE = Duration.ofSeconds(1);
	/** On top of each limit: the machine may be busy. */
	static final Duration SLACK = Duration.ofMillis(500);
	/** On top of the limits for cancelling. */
	static final Duration LITTLE_SLACK = Duration.ofMillis(400);

	private final Subject subject;
	private final Wire wire = new Wire();
	private final TimeSource time = new KitTime();
	private final SessionThread thread = new SessionThread();
	private final Links links;
	private volatile @Nullable Driver driver;
	private boolean lenient;

	/** Nothing is opened yet. */
	Bench(Subject subject) {
		this.subject = subject;
		links = new WatchedLinks(subject.links(), wire);
	}

	/** A bench with a connected driver, only to see what it offers: how it closes is another check's business. */
	static Bench sample(Subject subject) throws DeviceException, InterruptedException {
		Bench bench = opened(subject);
		bench.lenient = true;
		return bench;
	}

	/** A bench with a connected driver. What does not answer in time is asked once more, as a session would. */
	static Bench opened(Subject subject) throws DeviceException, InterruptedException {
		try {
			return connected(subject);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.LINK_LOST && e.reason() != DeviceReason.TIMEOUT) {
				throw e;
			}
			return connected(subject);
		}
	}

	private static Bench connected(Subject subject) throws DeviceException, InterruptedException {
		Bench bench = new Bench(subject);
		try {
			bench.open();
			return bench;
		} catch (DeviceException | InterruptedException | RuntimeException | Error e) {
			bench.close();
			throw e;
		}
	}

	Driver open() throws DeviceException, InterruptedException {
		return open(subject.address());
	}

	Driver open(DeviceUri address) throws DeviceException, InterruptedException {
		return call("opening", () -> opening(address));
	}

	/** Opens on the calling thread, which is the session's. */
	void openHere() throws DeviceException, InterruptedException {
		opening(subject.address());
	}

	private Driver opening(DeviceUri address) throws DeviceException, InterruptedException {
		Driver opened = subject.factory().open(address,
				DriverContext.of(time, 7, new PartSheet(Map.of()), links));
		driver = opened;
		return opened;
	}

	<T> T call(String what, Call<T> call) throws DeviceException, InterruptedException {
		return thread.call(what, subject.call().plus(SLACK), call);
	}

	void act(String what, Call.Action action) throws DeviceException, InterruptedException {
		call(what, () -> {
			action.run();
			return Boolean.TRUE;
		});
	}

	/** The messages that something sends. */
	List<String> sentBy(Call.Action action) throws DeviceException, InterruptedException {
		int before = wire.sent().size();
		action.run();
		List<String> now = wire.sent();
		return now.subList(before, now.size());
	}

	SessionThread thread() {
		return thread;
	}

	Subject subject() {
		return subject;
	}

	Wire wire() {
		return wire;
	}

	TimeSource time() {
		return time;
	}

	Driver driver() {
		Driver opened = driver;
		if (opened == null) {
			throw new AssertionError("no driver is open");
		}
		return opened;
	}

	/** The driver as what it can do. */
	<T> T as(Class<T> capability) {
		return capability.cast(driver());
	}

	/** Closes the driver within the time of the contract; no link may stay open. */
	@Override
	public void close() {
		try {
			Driver opened = driver;
			driver = null;
			if (opened != null) {
				thread.call("close", CLOSE.plus(SLACK), () -> {
					opened.close();
					return Boolean.TRUE;
				});
			}
			if (wire.open() != 0) {
				throw new AssertionError(wire.open() + (opened == null ? " link(s) left open by a call that failed"
						: " link(s) left open by close"));
			}
		} catch (DeviceException | InterruptedException e) {
			throw new AssertionError("close threw " + e, e);
		} catch (AssertionError e) {
			if (!lenient) {
				throw e;
			}
		} finally {
			thread.close();
		}
	}
}

package org.ionwright.device.transport;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Script.Kind;
import org.ionwright.device.transport.Script.Step;

/** Plays a {@link Script}. Whoever strays from it gets PROTOCOL with the place and the bytes, then and for ever after. */
public final class ScriptedChannel implements ByteChannel {

	private static final byte[] NOTHING = {};

	private final String address;
	private final boolean serial;
	private final List<Step> steps;
	private int next;
	/** Bytes of the next step that are done. */
	private int done;
	private long reached = System.nanoTime();
	private boolean broke;
	private boolean closed;
	private @Nullable String complaint;

	ScriptedChannel(String address, boolean serial, List<Step> steps) {
		this.address = address;
		this.serial = serial;
		this.steps = steps;
	}

	/** What did not go as written: a deviation, or a step that did not come to pass; empty when all went well. */
	public synchronized Optional<String> complaint() {
		String strayed = complaint;
		if (strayed != null) {
			return Optional.of(strayed);
		}
		return next < steps.size() && !broke && steps.get(next).kind() != Kind.SILENCE
				? Optional.of(steps.get(next).where() + " did not come to pass: " + words(steps.get(next)))
				: Optional.empty();
	}

	@Override
	public synchronized void write(byte[] bytes) throws DeviceException {
		int sent = 0;
		while (sent < bytes.length) {
			Step step = step();
			if (step == null) {
				throw strayed(
						steps.isEmpty() ? "the script is empty" : "the script ends after " + steps.getLast().where(),
						bytes, sent);
			}
			switch (step.kind()) {
			case SILENCE -> sent = bytes.length;
			case BREAK -> throw broken(step);
			case ANSWER ->
				throw strayed(step.where() + " '" + Bytes.show(rest(step)) + "' was not received yet", bytes, sent);
			case EXPECT -> {
				int count = Math.min(bytes.length - sent, step.bytes().length - done);
				if (!Arrays.equals(bytes, sent, sent + count, step.bytes(), done, done + count)) {
					throw strayed(step.where() + " expects '" + Bytes.show(rest(step)) + "'", bytes, sent);
				}
				sent += count;
				advance(step, count);
			}
			}
		}
	}

	@Override
	public synchronized byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (true) {
			Step step = step();
			if (step == null && !limit.isZero()) {
				throw new DeviceException(DeviceReason.LINK_LOST, address + ": the script ends "
						+ (steps.isEmpty() ? "at once" : "after " + steps.getLast().where()));
			}
			boolean answers = step != null && (step.kind() == Kind.ANSWER || step.kind() == Kind.BREAK);
			long now = System.nanoTime();
			long due = answers && step != null ? reached + step.delay().toNanos() : Long.MAX_VALUE / 2 + now;
			if (answers && step != null && due <= now) {
				if (step.kind() == Kind.BREAK) {
					throw broken(step);
				}
				byte[] taken = Arrays.copyOf(rest(step), Math.min(most, step.bytes().length - done));
				advance(step, taken.length);
				if (taken.length > 0) {
					return taken;
				}
				continue;
			}
			if (end <= now) {
				return NOTHING;
			}
			TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, Math.min(due, end) - now));
		}
	}

	private @Nullable Step step() throws DeviceException {
		String strayed = complaint;
		if (closed || strayed != null) {
			throw new DeviceException(strayed == null ? DeviceReason.LINK_LOST : DeviceReason.PROTOCOL,
					address + ": " + (strayed == null ? "the link was closed" : strayed));
		}
		return next < steps.size() ? steps.get(next) : null;
	}

	private void advance(Step step, int count) {
		done += count;
		if (done == step.bytes().length) {
			next++;
			done = 0;
			reached = System.nanoTime();
		}
	}

	private byte[] rest(Step step) {
		return Arrays.copyOfRange(step.bytes(), done, step.bytes().length);
	}

	private DeviceException strayed(String script, byte[] bytes, int from) {
		complaint = script + ", the driver sent '" + Bytes.show(Arrays.copyOfRange(bytes, from, bytes.length)) + "'";
		return new DeviceException(DeviceReason.PROTOCOL, address + ": " + complaint);
	}

	/** The step stays: a broken link stays broken. */
	private DeviceException broken(Step step) {
		broke = true;
		return new DeviceException(DeviceReason.LINK_LOST, address + ": " + step.where() + ": " + step.text());
	}

	private String words(Step step) {
		return step.kind() == Kind.BREAK ? "break"
				: step.kind().name().toLowerCase(Locale.ROOT) + " '" + Bytes.show(rest(step)) + "'";
	}

	@Override
	public boolean serial() {
		return serial;
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public synchronized void close() {
		closed = true;
		notifyAll();
	}
}

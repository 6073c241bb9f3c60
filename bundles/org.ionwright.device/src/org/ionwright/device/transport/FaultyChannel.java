package org.ionwright.device.transport;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/** A byte channel with faults, the same ones each time it is opened. They can also be brought about from another thread. */
public final class FaultyChannel extends ChannelDecorator {

	private static final byte[] NOTHING = {};

	private final List<Fault> faults;
	private final Random random = new Random(1);
	private final Object bell = new Object();
	private long calls;
	private long received;
	private volatile boolean silent;
	private volatile boolean lost;
	/** Received but not yet handed on. */
	private byte[] held = NOTHING;
	private long due;

	public FaultyChannel(ByteChannel channel, List<Fault> faults) {
		super(channel);
		this.faults = List.copyOf(faults);
	}

	/** Pulls the plug now. From any thread; a call that waits fails at once. */
	public void disconnect() {
		lost = true;
		close();
	}

	/** From now on nothing comes and nothing arrives. From any thread. */
	public void silence() {
		silent = true;
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		calls++;
		long next = received + 1;
		if (active(Fault.Kind.DISCONNECT, Fault.Place.CALL, next)
				|| active(Fault.Kind.DISCONNECT, Fault.Place.ALWAYS, next)) {
			disconnect();
		}
		silent |= active(Fault.Kind.SILENCE, Fault.Place.CALL, next)
				|| active(Fault.Kind.SILENCE, Fault.Place.ALWAYS, next);
		refuseWhenLost();
		if (!silent) {
			super.write(bytes);
		}
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (true) {
			if (held.length > 0 && !awaitDue(end)) {
				return NOTHING;
			}
			if (held.length > 0) {
				byte[] taken = Arrays.copyOf(held, Math.min(most, held.length));
				held = Arrays.copyOfRange(held, taken.length, held.length);
				return taken;
			}
			refuseWhenLost();
			long left = Math.max(0, end - System.nanoTime());
			receive(super.read(active(Fault.Kind.SPLIT, received + 1) ? 1 : most, Duration.ofNanos(left)));
			if (held.length == 0 && !lost && left == 0) {
				return NOTHING;
			}
		}
	}

	private void receive(byte[] bytes) {
		int kept = 0;
		long delay = 0;
		for (byte b : bytes) {
			long next = received + 1;
			if (active(Fault.Kind.DISCONNECT, next)) {
				lost = true;
				super.close();
				break;
			}
			received++;
			silent |= active(Fault.Kind.SILENCE, next);
			if (silent || active(Fault.Kind.DROP, next)) {
				continue;
			}
			bytes[kept++] = active(Fault.Kind.GARBAGE, next) ? garbage(b) : b;
			delay = Math.max(delay, delay(next));
		}
		held = Arrays.copyOf(bytes, kept);
		due = System.nanoTime() + delay;
	}

	private byte garbage(byte b) {
		byte other = b;
		while (b != '\r' && b != '\n' && (other == b || other == '\r' || other == '\n')) {
			other = (byte) random.nextInt();
		}
		return other;
	}

	/** Whether what is held may be handed on before the time is over. */
	private boolean awaitDue(long end) throws DeviceException, InterruptedException {
		synchronized (bell) {
			long wait = Math.min(due, end) - System.nanoTime();
			while (wait > 0 && !lost) {
				TimeUnit.NANOSECONDS.timedWait(bell, wait);
				wait = Math.min(due, end) - System.nanoTime();
			}
		}
		if (due > System.nanoTime()) {
			refuseWhenLost();
			return false;
		}
		return true;
	}

	private boolean active(Fault.Kind kind, long nextByte) {
		return active(kind, Fault.Place.ALWAYS, nextByte) || active(kind, Fault.Place.BYTE, nextByte)
				|| active(kind, Fault.Place.CALL, nextByte);
	}

	private boolean active(Fault.Kind kind, Fault.Place place, long nextByte) {
		return faults.stream()
				.anyMatch(fault -> fault.kind() == kind && fault.place() == place && now(fault, nextByte));
	}

	private boolean now(Fault fault, long nextByte) {
		return switch (fault.place()) {
		case ALWAYS -> true;
		case BYTE -> fault.at() == nextByte;
		case CALL -> fault.at() == calls;
		};
	}

	private long delay(long nextByte) {
		return faults.stream().filter(fault -> fault.kind() == Fault.Kind.DELAY && now(fault, nextByte))
				.mapToLong(fault -> fault.delay().toNanos()).sum();
	}

	private void refuseWhenLost() throws DeviceException {
		if (lost) {
			throw new DeviceException(DeviceReason.LINK_LOST, address() + ": the link is broken, by an injected fault");
		}
	}

	@Override
	public void close() {
		super.close();
		synchronized (bell) {
			bell.notifyAll();
		}
	}
}

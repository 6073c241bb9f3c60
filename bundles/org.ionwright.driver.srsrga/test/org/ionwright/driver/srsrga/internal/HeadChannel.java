package org.ionwright.driver.srsrga.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.WireInstrument;
import org.ionwright.twin.wire.WireMap;

/**
 * A simulated head at the end of a wire without delay, in a time that passes only while somebody waits: what takes the head
 * seconds takes a test none. The pressure is what a test sets, and there are peaks at m/z 18, 28, 32 and 40.
 */
final class HeadChannel implements ByteChannel, WireInstrument {

	static final double[] PEAKS = { 18, 28, 32, 40 };

	final List<String> sent = new ArrayList<>();
	double pressure = 1e-4;
	/** Spoils what the head says. */
	UnaryOperator<byte[]> noise = UnaryOperator.identity();
	/** The thread is interrupted when it waits and so many bytes have been read. */
	long interruptAfter = Long.MAX_VALUE;
	boolean closed;
	/** Seconds of the head in one second of waiting in vain. */
	double pace = 10;
	double seconds;

	private final Protocol head;
	private byte[] waiting = {};
	private long taken;

	HeadChannel(Protocols model) {
		head = model.create(this, WireMap.standard(), false, 1);
	}

	@Override
	public void write(byte[] bytes) throws InterruptedException {
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		sent.add(new String(bytes, StandardCharsets.ISO_8859_1).strip());
		say(head.exchange(bytes, seconds));
	}

	@Override
	public byte[] read(int most, Duration limit) throws InterruptedException {
		if (taken >= interruptAfter && !limit.isZero()) {
			interruptAfter = Long.MAX_VALUE;
			throw new InterruptedException();
		}
		double end = seconds + pace * 1e-9 * limit.toNanos();
		while (waiting.length == 0 && head.nextSeconds() <= end) {
			seconds = Math.max(seconds, head.nextSeconds());
			say(head.exchange(Protocol.NOTHING, seconds));
		}
		if (waiting.length == 0) {
			seconds = end;
			if (!limit.isZero()) {
				// real time has to pass as well, since the driver measures its limits by it
				Thread.sleep(limit);
			}
		}
		byte[] some = Arrays.copyOf(waiting, Math.min(most, waiting.length));
		waiting = Arrays.copyOfRange(waiting, some.length, waiting.length);
		taken += some.length;
		return some;
	}

	private void say(byte[] bytes) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(waiting);
		all.writeBytes(bytes.length == 0 ? bytes : noise.apply(bytes));
		waiting = all.toByteArray();
	}

	@Override
	public boolean serial() {
		return false;
	}

	@Override
	public String address() {
		return "head";
	}

	@Override
	public void close() {
		closed = true;
	}

	@Override
	public boolean has(String path) {
		return true;
	}

	@Override
	public double read(@Nullable String path, double at) {
		return pressure;
	}

	@Override
	public boolean trusted(String path, double at) {
		return true;
	}

	@Override
	public double minimum(String path) {
		return 0;
	}

	@Override
	public double maximum(String path) {
		return 1e5;
	}

	@Override
	public boolean linkLost(String path, double at) {
		return false;
	}

	@Override
	public double commanded(String path, double at) {
		return pressure;
	}

	@Override
	public boolean set(String path, double value, double at) {
		return false;
	}

	@Override
	public double[] trace(MassTrace trace, double at) {
		double[] currents = new double[trace.points()];
		for (int i = 0; i < currents.length; i++) {
			for (double peak : PEAKS) {
				currents[i] += trace.sensitivity() * pressure
						* Math.max(0, 1 - Math.abs(trace.mz(i) - peak) / trace.peakWidth());
			}
		}
		return currents;
	}
}

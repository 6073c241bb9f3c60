package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.ChannelDecorator;
import org.ionwright.device.transport.ScriptedChannel;
import org.ionwright.device.transport.Transcript;

/**
 * A recorded wire on which time goes by as it did: a driver that looks until two seconds have passed looks as often as it did then.
 */
final class PlayedWire extends ChannelDecorator {

	private final ScriptedChannel script;
	private final Transcript.Section section;
	private final TimeSource clock;
	private int line;
	/** Bytes of the line that have passed. */
	private int passed;

	PlayedWire(ScriptedChannel script, Transcript.Section section, TimeSource clock) {
		super(script);
		this.script = script;
		this.section = section;
		this.clock = clock;
	}

	/** As {@link ScriptedChannel#complaint()}. */
	Optional<String> complaint() {
		return script.complaint();
	}

	/** Whether everything above a line of the file has passed. */
	boolean passed(int number) {
		return line == section.lines().size() || section.lines().get(line).number() > number;
	}

	@Override
	public void write(byte[] bytes) throws DeviceException, InterruptedException {
		super.write(bytes);
		pass(bytes.length);
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException, InterruptedException {
		byte[] bytes = super.read(most, limit);
		pass(bytes.length);
		return bytes;
	}

	/** The script has seen to it that these are the bytes of the lines. */
	private void pass(int count) throws InterruptedException {
		int left = count;
		List<Transcript.Line> lines = section.lines();
		while (left > 0 && line < lines.size()) {
			int length = lines.get(line).bytes().length;
			int now = Math.min(left, length - passed);
			left -= now;
			passed += now;
			reach(lines.get(line).at());
			if (passed == length) {
				line++;
				passed = 0;
			}
		}
	}

	/** Lets time go by until that long after the wire was opened, unless it has. */
	void reach(Duration at) throws InterruptedException {
		Instant then = section.opened().plus(at);
		if (clock.now().isBefore(then)) {
			clock.sleep(Duration.between(clock.now(), then));
		}
	}
}

package org.ionwright.driver.iseg.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.StandardLinks;

/**
 * A module of one channel that answers by a table; what it does not know gets an empty line. A command {@code :X v,(@0)} becomes the
 * answer to its query.
 */
final class FakeModule implements ByteChannel {

	static final String IDENTITY = "iseg Spezialelektronik GmbH,NR042060r4050000200,8200002,1.12";

	final Map<String, String> answers = new HashMap<>();
	final List<String> heard = new ArrayList<>();
	final TimeSource time = TimeSource.virtual(java.time.Instant.EPOCH);
	/** Asked before the table. */
	UnaryOperator<String> special = command -> "";
	/** Said as soon as the next thing is asked, before its answer. */
	String late = "";
	boolean echo;
	boolean silent;
	boolean closed;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final StringBuilder line = new StringBuilder();

	FakeModule() {
		answers.putAll(Map.of("*IDN?", IDENTITY, ":READ:MODULE:CHANNELNUMBER?", "1", ":READ:VOLT:NOM? (@0)",
				"6.00000E3V", ":READ:CURR:NOM? (@0)", "4.00000E-3A", ":READ:VOLT:LIM? (@0)", "3.00000E3V",
				":READ:RAMP:VOLT:MAX? (@0)", "1.20000E3V/s", ":CONF:RAMP:VOLT:UP? (@0)", "0.25000E3V/s",
				":READ:CHAN:STATUS? (@0)", "1"));
		answers.putAll(Map.of(":READ:CHAN:EVENT:STATUS? (@0)", "0", ":MEAS:VOLT? (@0)", "0.00000E3V",
				":MEAS:CURR? (@0)", "0.00000E-3A", ":READ:VOLT? (@0)", "0.00000E3V", ":READ:CURR? (@0)", "4.00000E-3A",
				":READ:VOLT:ON? (@0)", "0", ":CONF:RAMP:VOLT:DOWN? (@0)", "0.25000E3V/s"));
	}

	IsegDriver open(String options) throws DeviceException, InterruptedException {
		return (IsegDriver) new IsegDriverFactory().open(DeviceUri.parse("iseg:fake:0" + options),
				DriverContext.of(time, StandardLinks.only(this)));
	}

	/** What changed something, in order. */
	List<String> commands() {
		return heard.stream().filter(command -> !command.contains("?")).toList();
	}

	@Override
	public void write(byte[] bytes) {
		if (!silent) {
			out.writeBytes(late.getBytes(StandardCharsets.US_ASCII));
			late = "";
		}
		for (byte b : bytes) {
			char c = (char) (b & 0xff);
			if (silent) {
				continue;
			}
			if (echo) {
				out.write(b);
			}
			if (c == '\n') {
				String command = line.toString().strip();
				line.setLength(0);
				heard.add(command);
				out.writeBytes((answer(command) + "\r\n").getBytes(StandardCharsets.US_ASCII));
			} else {
				line.append(c);
			}
		}
	}

	private String answer(String command) {
		String first = special.apply(command);
		if (!first.isEmpty()) {
			return first;
		}
		switch (command) {
		case ":VOLT ON,(@0)" -> answers.put(":READ:VOLT:ON? (@0)", "1");
		case ":VOLT OFF,(@0)", ":VOLT EMCY OFF,(@0)" -> answers.put(":READ:VOLT:ON? (@0)", "0");
		case ":EVENT CLEAR,(@0)" -> answers.put(":READ:CHAN:EVENT:STATUS? (@0)", "0");
		default -> keep(command);
		}
		return answers.getOrDefault(command, "");
	}

	private void keep(String command) {
		String[] parts = command.split("[ ,]", 3);
		if (parts.length == 3 && parts[2].equals("(@0)")) {
			switch (parts[0]) {
			case ":VOLT" -> answers.put(":READ:VOLT? (@0)", parts[1] + "V");
			case ":CURR" -> answers.put(":READ:CURR? (@0)", parts[1] + "A");
			case ":CONF:OUTP:POL" -> answers.put(":CONF:OUTP:POL? (@0)", parts[1]);
			default -> answers.put(parts[0] + "? (@0)", parts[1] + "V/s");
			}
		} else if (parts.length == 2 && !command.contains("?")) {
			answers.put(parts[0] + "?", parts[0].equals(":CONF:KILL") ? parts[1] : parts[1] + "%/s");
		}
	}

	@Override
	public byte[] read(int most, Duration limit) throws DeviceException {
		if (closed) {
			throw new DeviceException(DeviceReason.LINK_LOST, "closed");
		}
		byte[] all = out.toByteArray();
		out.reset();
		byte[] now = Arrays.copyOf(all, Math.min(most, all.length));
		out.write(all, now.length, all.length - now.length);
		return now;
	}

	@Override
	public boolean serial() {
		return echo;
	}

	@Override
	public String address() {
		return "fake:0";
	}

	@Override
	public void close() {
		closed = true;
	}
}

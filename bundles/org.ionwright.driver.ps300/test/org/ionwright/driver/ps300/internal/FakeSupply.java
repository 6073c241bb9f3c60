package org.ionwright.driver.ps300.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.StandardLinks;

/** A supply that keeps to the rules of set voltage and limit and answers nothing that it does not know. */
class FakeSupply implements ByteChannel {

	final Map<String, Double> values = new HashMap<>(
			Map.of("VSET", 0.0, "VLIM", 5000.0, "ILIM", 5.25e-3, "ITRP", 5.25e-3, "TMOD", 0.0, "VOUT", 0.0, "IOUT",
					0.0));
	final List<String> heard = new ArrayList<>();
	final TimeSource time = TimeSource.virtual(Instant.EPOCH);
	String identity = "StanfordResearchSystems,PS350,98101,1.25";
	String tail = "";
	int status;
	int error;
	boolean refusesOn;
	boolean closed;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	Ps300Driver open(String options) throws DeviceException, InterruptedException {
		return (Ps300Driver) new Ps300DriverFactory().open(DeviceUri.parse("ps300:fake:0" + options),
				DriverContext.of(time, StandardLinks.only(this)));
	}

	List<String> commands() {
		return heard.stream().filter(command -> !command.endsWith("?")).toList();
	}

	@Override
	public void write(byte[] bytes) {
		for (String command : new String(bytes, StandardCharsets.US_ASCII).split("\n")) {
			heard.add(command);
			String answer = answer(command);
			if (!answer.isEmpty()) {
				out.writeBytes((answer + tail + "\n").getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

	private String answer(String command) {
		String name = command.split("[ ?]")[0];
		if (command.equals("*IDN?")) {
			return identity;
		}
		if (command.equals("*STB?")) {
			return String.valueOf(status);
		}
		if (command.equals("LERR?")) {
			int last = error;
			error = 0;
			return String.valueOf(last);
		}
		if (command.endsWith("?")) {
			return values.containsKey(name) ? String.valueOf(values.get(name)) : "";
		}
		switch (command) {
		case "HVON" -> {
			status |= refusesOn ? 0 : 128;
			error = refusesOn ? 10 : 0;
		}
		case "HVOF" -> status &= ~128;
		case "TCLR" -> status &= ~6;
		default -> set(name, Double.parseDouble(command.substring(5)));
		}
		return "";
	}

	private void set(String name, double value) {
		if (name.equals("VSET") && Math.abs(value) > Math.abs(values.getOrDefault("VLIM", 0.0))
				|| name.equals("VLIM") && Math.abs(value) < Math.abs(values.getOrDefault("VSET", 0.0))) {
			error = 10;
		} else if (values.containsKey(name)) {
			values.put(name, value);
		}
	}

	@Override
	public byte[] read(int most, Duration limit) {
		byte[] all = out.toByteArray();
		out.reset();
		return Arrays.copyOf(all, Math.min(most, all.length));
	}

	@Override
	public boolean serial() {
		return false;
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

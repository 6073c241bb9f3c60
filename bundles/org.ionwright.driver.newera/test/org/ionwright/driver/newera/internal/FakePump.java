package org.ionwright.driver.newera.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.StandardLinks;

/** A pump with the rules that matter here, in basic and in safe mode. */
final class FakePump implements ByteChannel {

	final List<String> heard = new ArrayList<>();
	final TimeSource time = TimeSource.virtual(Instant.EPOCH);
	char state = 'S';
	String alarm = "";
	boolean withdraws;
	String rate = "1.250MH";
	double millimetres = 14.43;
	String volume = "0.000";
	boolean knowsSafeMode = true;
	boolean closed;
	int safeSeconds;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	NewEraDriver open(String options) throws DeviceException, InterruptedException {
		return (NewEraDriver) new NewEraDriverFactory().open(DeviceUri.parse("ne1000:fake:0" + options),
				DriverContext.of(time, StandardLinks.only(this)));
	}

	/** Those that change something. */
	List<String> commands() {
		return heard.stream().filter(command -> command.length() > 3 || command.equals("RUN") || command.equals("STP"))
				.toList();
	}

	@Override
	public void write(byte[] bytes) {
		boolean packet = bytes[0] == 2;
		if (packet != safeSeconds > 0) {
			return;
		}
		String text = packet ? NewEraProtocol.safeText(bytes).orElseThrow()
				: new String(bytes, StandardCharsets.US_ASCII).strip();
		String command = text.substring(2);
		heard.add(command);
		String data;
		if (alarm.isEmpty()) {
			String answer = answer(command);
			data = "00" + state + answer;
		} else {
			data = "00" + alarm;
			alarm = "";
		}
		out.writeBytes(packet ? NewEraProtocol.packet(data) : ("\2" + data + "\3").getBytes(StandardCharsets.US_ASCII));
	}

	private String answer(String command) {
		boolean pumps = state == 'I' || state == 'W';
		switch (command) {
		case "", "CLDINF", "CLDWDR" -> {
			return "";
		}
		case "VER" -> {
			return "NE1000V3.923";
		}
		case "RAT" -> {
			return rate;
		}
		case "DIA" -> {
			return String.valueOf(millimetres);
		}
		case "VOL" -> {
			return volume + (millimetres <= 14.0 ? "UL" : "ML");
		}
		case "DIR" -> {
			return withdraws ? "WDR" : "INF";
		}
		case "DIS" -> {
			return "I0.000W0.000ML";
		}
		case "DIRINF", "DIRWDR" -> {
			withdraws = command.equals("DIRWDR");
			return "";
		}
		case "RUN" -> {
			state = withdraws ? 'W' : 'I';
			return "";
		}
		case "STP" -> {
			if (state == 'S') {
				return "?NA";
			}
			state = state == 'P' ? 'S' : 'P';
			return "";
		}
		default -> {
			return set(command.substring(0, 3), command.substring(3), pumps);
		}
		}
	}

	private String set(String name, String argument, boolean pumps) {
		switch (name) {
		case "RAT" -> {
			boolean unit = argument.matches(".*[UM][MH]");
			if (pumps && unit) {
				return "?NA";
			}
			if (NewEraProtocol.rate(unit ? argument : argument + "UM").orElseThrow().value() > 6e-7) {
				return "?OOR";
			}
			rate = unit ? argument : argument + rate.replaceAll("[\\d.]", "");
		}
		case "DIA" -> {
			if (state != 'S') {
				return "?NA";
			}
			millimetres = Double.parseDouble(argument);
			rate = "0.000UM";
		}
		case "VOL" -> volume = argument;
		case "SAF" -> {
			if (!knowsSafeMode) {
				return "?";
			}
			safeSeconds = Integer.parseInt(argument);
		}
		default -> {
			return "?";
		}
		}
		return "";
	}

	@Override
	public byte[] read(int most, Duration limit) {
		byte[] all = out.toByteArray();
		out.reset();
		return Arrays.copyOf(all, Math.min(most, all.length));
	}

	@Override
	public boolean serial() {
		return true;
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

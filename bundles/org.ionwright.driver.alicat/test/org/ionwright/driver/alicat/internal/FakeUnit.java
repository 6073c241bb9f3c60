package org.ionwright.driver.alicat.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.StandardLinks;

/** Unit A; other letters are silent. */
final class FakeUnit implements ByteChannel {

	final List<String> heard = new ArrayList<>();
	List<String> table = AlicatProtocolTest.NEW_TABLE;
	List<String> make = List.of("A M00 Alicat Scientific", "A M04 Model Number MC-500SCCM-D",
			"A M05 Serial Number 521641");
	/** Behind the letter; %s is the set point. */
	String frame = "+014.70 +025.00 +000.00 +000.00 %s     N2";
	String flags = "";
	double setPoint;
	double clipsAt = 500;
	double ramped = Double.NaN;
	int loop = 37;
	int gas = 8 | 0x400;
	boolean controller = true;
	boolean closed;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	AlicatMeters open(String options) throws DeviceException, InterruptedException {
		return (AlicatMeters) new AlicatDriverFactory().open(DeviceUri.parse("alicat:fake:0" + options),
				DriverContext.of(TimeSource.virtual(Instant.EPOCH), StandardLinks.only(this)));
	}

	List<String> commands() {
		return heard.stream().filter(command -> command.matches("A(S.*|W.*|\\$\\$[HCVTW].*)")).toList();
	}

	@Override
	public void write(byte[] bytes) {
		String command = new String(bytes, StandardCharsets.US_ASCII).strip();
		heard.add(command);
		if (command.startsWith("A")) {
			for (String line : answer(command.substring(1))) {
				out.writeBytes((line + "\r").getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

	private List<String> answer(String command) {
		if (command.startsWith("S") || command.startsWith("W122=") || command.equals("R122")) {
			if (!controller) {
				return List.of();
			}
			if (command.startsWith("S")) {
				double wanted = Double.parseDouble(command.substring(1));
				ramped = Double.isNaN(ramped) ? ramped : wanted;
				setPoint = Double.isNaN(ramped) ? Math.min(wanted, clipsAt) : setPoint;
				return List.of(frame());
			}
			loop = command.equals("R122") ? loop : Integer.parseInt(command.substring(5));
			return List.of("A   122 = " + loop);
		}
		if (command.startsWith("$$W46=")) {
			gas = Integer.parseInt(command.substring(6));
			return List.of("A   046 = " + gas);
		}
		switch (command) {
		case "" -> {
			return List.of(frame());
		}
		case "??D*" -> {
			return table;
		}
		case "??M*" -> {
			return make;
		}
		case "VE" -> {
			return List.of("A   8v17.0-R23 Nov 24 2024,14:21:58");
		}
		case "$$R46" -> {
			return List.of("A   046 = " + gas);
		}
		case "LS" -> {
			return List.of(Double.isNaN(ramped) ? "?"
					: String.format(Locale.ROOT, "A %+07.2f %+07.2f 12 SCCM", setPoint, ramped));
		}
		case "$$H" -> flags = " HLD";
		case "$$C" -> flags = "";
		case "$$V", "$$T" -> {
			// done
		}
		default -> {
			return List.of("?");
		}
		}
		return List.of(frame());
	}

	private String frame() {
		return "A " + frame.replace("%s", String.format(Locale.ROOT, "%+07.2f", setPoint)) + flags;
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

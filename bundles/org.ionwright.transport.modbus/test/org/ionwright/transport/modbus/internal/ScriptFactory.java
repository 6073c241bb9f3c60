package org.ionwright.transport.modbus.internal;

import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.ScriptedChannel;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;

/** Plays a script at {@code script:}. */
record ScriptFactory(ScriptedChannel channel) implements LinkFactory {

	static ModbusLink over(ScriptedChannel channel, boolean rtu, Map<String, String> options)
			throws DeviceException, InterruptedException {
		return new StandardLinks(() -> List.of(new ModbusLinkFactory(), new ScriptFactory(channel)), List.of(),
				Traffic.NONE)
				.open(ModbusLink.class, rtu ? "modbus:rtu:script:x" : "modbus:script:x", options,
						SerialLine.of(115_200));
	}

	/** Digits of bytes, blanks between them as one likes. */
	static byte[] hex(String digits) {
		String all = digits.replace(" ", "");
		byte[] bytes = new byte[all.length() / 2];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) Integer.parseInt(all.substring(2 * i, 2 * i + 2), 16);
		}
		return bytes;
	}

	/** As the serial line guide defines it, bit by bit. */
	static String withCheckSum(String digits) {
		int sum = 0xffff;
		for (byte b : hex(digits)) {
			sum ^= b & 0xff;
			for (int bit = 0; bit < 8; bit++) {
				sum = (sum & 1) == 1 ? sum >> 1 ^ 0xa001 : sum >> 1;
			}
		}
		return digits + String.format("%02x%02x", sum & 0xff, sum >> 8);
	}

	/** With the header of Modbus TCP. */
	static String withHeader(int number, String digits) {
		return String.format("%04x0000%04x", number, hex(digits).length) + digits;
	}

	@Override
	public String scheme() {
		return "script";
	}

	@Override
	public String form() {
		return "script:x";
	}

	@Override
	public Class<? extends Link> kind() {
		return ByteChannel.class;
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links) {
		return channel;
	}
}

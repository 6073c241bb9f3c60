package org.ionwright.twin.wire.internal.process;

import java.util.Arrays;
import java.util.Optional;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;

/**
 * Packets of New Era's safe mode: STX, number of bytes that follow, text, CRC-16 CCITT with the high byte first, ETX. Collects one from
 * bytes as they come; the length says where it ends, since any byte may stand in it.
 */
final class SafePacket {

	private static final char STX = 2;
	private static final char ETX = 3;
	/** Length, check sum and ETX. */
	private static final int OVERHEAD = 4;
	private static final int POLYNOMIAL = 0x1021;

	private byte[] bytes = Protocol.NOTHING;

	/** Whether a byte belongs to a packet: the STX, and what comes until it is whole. */
	boolean takes(byte b) {
		if (bytes.length == 0 && b != STX) {
			return false;
		}
		bytes = Arrays.copyOf(bytes, bytes.length + 1);
		bytes[bytes.length - 1] = b;
		return true;
	}

	boolean whole() {
		return bytes.length > 1 && bytes.length > Math.max(OVERHEAD, bytes[1] & 0xff);
	}

	/** The text of a whole packet, which is forgotten then; empty when its check sum or end is wrong. */
	Optional<String> take() {
		byte[] packet = bytes;
		forget();
		int end = packet.length - OVERHEAD + 1;
		boolean good = (packet[1] & 0xff) == packet.length - 1 && packet[packet.length - 1] == ETX
				&& check(packet, 2, end) == ((packet[end] & 0xff) << 8 | packet[end + 1] & 0xff);
		return good ? Optional.of(Texts.text(Arrays.copyOfRange(packet, 2, end))) : Optional.empty();
	}

	void forget() {
		bytes = Protocol.NOTHING;
	}

	static String of(String text) {
		byte[] body = Texts.bytes(text);
		int check = check(body, 0, body.length);
		return "" + STX + (char) (body.length + OVERHEAD) + text + (char) (check >> 8) + (char) (check & 0xff) + ETX;
	}

	private static int check(byte[] bytes, int from, int to) {
		int check = 0;
		for (int i = from; i < to; i++) {
			check ^= (bytes[i] & 0xff) << 8;
			for (int bit = 0; bit < 8; bit++) {
				check = ((check & 0x8000) != 0 ? check << 1 ^ POLYNOMIAL : check << 1) & 0xffff;
			}
		}
		return check;
	}
}

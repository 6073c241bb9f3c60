package org.ionwright.transport.modbus.internal;

/** What a server says when it does not do what it was asked for; words of the Modbus application protocol, section 7. */
final class ServerException {

	private ServerException() {
	}

	static String words(int code) {
		return "the device refuses: " + switch (code) {
		case 1 -> "illegal function, it does not know this kind of access";
		case 2 -> "illegal data address, it has none there";
		case 3 -> "illegal data value";
		case 4 -> "failure of the device";
		case 5 -> "it has begun and needs longer";
		case 6 -> "busy, try again later";
		case 8 -> "its memory failed the parity check";
		case 10 -> "the gateway has no path to it";
		case 11 -> "the gateway gets no answer from it";
		default -> "unknown reason";
		} + " (exception " + code + ")";
	}
}

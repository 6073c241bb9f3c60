package org.ionwright.twin.wire.internal.rga;

/** The error bytes of the head, and STATUS, which has a bit for each. */
final class RgaErrors {

	static final int BAD_COMMAND = 1;
	static final int BAD_PARAMETER = 1 << 1;
	static final int TOO_LONG = 1 << 2;
	static final int INPUT_OVERWRITTEN = 1 << 3;
	static final int CONFLICT = 1 << 6;
	static final int PRESSURE_TOO_HIGH = 1 << 5;

	private int communication;
	private int filament;

	void communication(int bit) {
		communication |= bit;
	}

	void filament(int bits) {
		filament = bits;
	}

	void clearCommunication() {
		communication = 0;
	}

	int status() {
		return (communication == 0 ? 0 : 1) | (filament == 0 ? 0 : 2);
	}

	/** Byte that EC?, EF?, EM?, EQ?, ED? or EP? asks for; EC? clears what it reads. */
	int read(char which) {
		return switch (which) {
		case 'C' -> {
			int bits = communication;
			communication = 0;
			yield bits;
		}
		case 'F' -> filament;
		case 'R' -> status();
		default -> 0;
		};
	}
}

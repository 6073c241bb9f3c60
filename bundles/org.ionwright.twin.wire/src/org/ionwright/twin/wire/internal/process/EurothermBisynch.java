package org.ionwright.twin.wire.internal.process;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Eurotherm 2000 series, EI-Bisynch (ANSI X3.28 2.5, A4). Group 0, unit by wiring, each digit twice. Read: EOT GGUU mnemonic
 * ENQ, answered with STX mnemonic value ETX BCC, or EOT for a mnemonic that is not there. Write: EOT GGUU STX mnemonic
 * value ETX BCC, answered with ACK or NAK. BCC is the exclusive or of all behind STX to ETX and may look like any control
 * character. The line has seven bits.
 */
public final class EurothermBisynch implements Protocol {

	private static final char STX = 2;
	private static final char ETX = 3;
	private static final char EOT = 4;
	private static final char ENQ = 5;
	private static final char ACK = 6;
	private static final char NAK = 21;
	private static final int LONGEST = 40;
	private static final int INVALID_MNEMONIC = 1;
	private static final int BAD_CHECK = 2;
	private static final int READ_ONLY = 3;
	private static final int LIMIT = 8;

	private final Map<String, HeaterLoop> loops = new HashMap<>();
	private final Map<String, Integer> errors = new HashMap<>();
	private final StringBuilder message = new StringBuilder();
	private String selected = "";
	private boolean checkFollows;

	public EurothermBisynch(Wiring wiring) {
		for (String unit : wiring.addresses("eurotherm")) {
			if (unit.matches("\\d")) {
				loops.put("00" + unit + unit, new HeaterLoop(unit, wiring));
			} else if (unit.matches("\\d\\d")) {
				char group = unit.charAt(0);
				char number = unit.charAt(1);
				loops.put("" + group + group + number + number, new HeaterLoop(unit, wiring));
			}
		}
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			char c = (char) (b & 0x7f);
			if (checkFollows) {
				checkFollows = false;
				out.append(write(message.toString(), c, seconds));
				message.setLength(0);
			} else if (c == EOT) {
				message.setLength(0);
				selected = "";
			} else if (c == ENQ) {
				out.append(read(message.toString(), seconds));
				message.setLength(0);
			} else if (message.length() >= LONGEST) {
				// garbage until the next EOT
				selected = "";
			} else {
				message.append(c);
				checkFollows = c == ETX;
			}
		}
		return out.isEmpty() ? NOTHING : Texts.bytes(out);
	}

	@Override
	public void hangUp(double seconds) {
		message.setLength(0);
		selected = "";
		checkFollows = false;
	}

	private String read(String text, double seconds) {
		String mnemonic = select(text);
		HeaterLoop loop = loops.get(selected);
		if (loop == null) {
			return "";
		}
		String value = value(loop, mnemonic, seconds);
		if (value.isEmpty()) {
			errors.put(selected, INVALID_MNEMONIC);
			return String.valueOf(EOT);
		}
		String body = mnemonic + value + ETX;
		return STX + body + check(body);
	}

	/** Message with STX and ETX; BCC beside it. */
	private String write(String text, char check, double seconds) {
		int start = text.indexOf(STX);
		String rest = start < 0 ? "" : select(text.substring(0, start));
		HeaterLoop loop = loops.get(selected);
		if (loop == null || start < 0 || !rest.isEmpty()) {
			return "";
		}
		String body = text.substring(start + 1);
		int error = body.length() < 3 || check(body) != check ? BAD_CHECK
				: set(loop, body.substring(0, 2), body.substring(2, body.length() - 1).strip(), seconds);
		if (error != 0) {
			errors.put(selected, error);
		}
		return String.valueOf(error == 0 ? ACK : NAK);
	}

	/** Takes the address from the head of a message; within a selection it may be left out. */
	private String select(String text) {
		if (text.length() >= 4 && text.substring(0, 4).matches("\\d{4}")) {
			selected = text.substring(0, 4);
			return text.substring(4);
		}
		return text;
	}

	static char check(String body) {
		return (char) body.chars().reduce(0, (a, b) -> a ^ b);
	}

	private String value(HeaterLoop loop, String mnemonic, double seconds) {
		if (mnemonic.equals("EE")) {
			int error = errors.getOrDefault(selected, 0);
			errors.remove(selected);
			return Texts.format(">%04X", error);
		}
		OptionalDouble value = switch (mnemonic) {
		case "PV" -> OptionalDouble.of(loop.process(seconds));
		case "SL", "SP" -> OptionalDouble.of(loop.setPoint(seconds));
		case "OP" -> OptionalDouble.of(loop.output(seconds));
		case "HO" -> OptionalDouble.of(loop.maximumOutput());
		case "OR" -> OptionalDouble.of(loop.outputRate);
		case "mA" -> OptionalDouble.of(0);
		case "AT" -> OptionalDouble.of(loop.autotune);
		case "XP" -> OptionalDouble.of(loop.proportionalBand);
		case "TI" -> OptionalDouble.of(loop.integralTime);
		case "TD" -> OptionalDouble.of(loop.derivativeTime);
		case "HS" -> OptionalDouble.of(loop.highSetPoint);
		case "LS" -> OptionalDouble.of(loop.lowSetPoint);
		default -> OptionalDouble.empty();
		};
		int word = switch (mnemonic) {
		case "XS", "SO" -> loop.status(seconds);
		case "II" -> EurothermRegisters.IDENTITY;
		case "V0" -> EurothermRegisters.VERSION;
		default -> -1;
		};
		if (word >= 0) {
			return Texts.format(">%04X", word);
		}
		return value.isPresent() ? Texts.format("%.1f", value.getAsDouble()) : "";
	}

	/** Error code; 0 when it is done. */
	private static int set(HeaterLoop loop, String mnemonic, String text, double seconds) {
		OptionalDouble number = Texts.number(text);
		if (number.isEmpty()) {
			return LIMIT;
		}
		double value = number.getAsDouble();
		boolean good = true;
		switch (mnemonic) {
		case "SL" -> good = loop.setPoint(value, seconds);
		case "HO" -> good = assign(value, 0, 100, v -> loop.maximumOutput(v, seconds));
		case "OR" -> good = assign(value, 0, 100, v -> loop.outputRate = v);
		case "AT" -> good = assign(value, 0, 1, v -> loop.autotune = v);
		case "XP" -> good = assign(value, 0.1, 9999, v -> loop.proportionalBand = v);
		case "TI" -> good = assign(value, 0, 9999, v -> loop.integralTime = v);
		case "TD" -> good = assign(value, 0, 9999, v -> loop.derivativeTime = v);
		case "HS" -> good = assign(value, Math.max(30, loop.lowSetPoint), 1300, v -> loop.highSetPoint = v);
		case "LS" -> good = assign(value, 0, loop.highSetPoint, v -> loop.lowSetPoint = v);
		case "PV", "SP", "OP", "EE", "XS", "SO", "II", "V0", "mA" -> {
			return READ_ONLY;
		}
		default -> {
			return INVALID_MNEMONIC;
		}
		}
		return good ? 0 : LIMIT;
	}

	private static boolean assign(double value, double least, double most, DoubleConsumer use) {
		boolean good = value >= least && value <= most;
		if (good) {
			use.accept(value);
		}
		return good;
	}
}

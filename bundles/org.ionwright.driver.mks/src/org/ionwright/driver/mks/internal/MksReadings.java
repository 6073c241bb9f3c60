package org.ionwright.driver.mks.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.spi.Point;

/** What the controller says, each answer asked for once a reading; and what is written, which always is read back. */
final class MksReadings {

	/** Pa: from a capacitance manometer below its zero to one of 10000 Torr. */
	static final double LEAST = -1e4;
	static final double MOST = 1.4e6;

	static final List<String> DIRECTIONS = List.of("ABOVE", "BELOW");
	static final List<String> RELAY_MODES = List.of("CLEAR", "SET", "ENABLE");
	static final List<String> VALVE_MODES = List.of("CLOSE", "SETPOINT", "OPEN", "RATIO", "PCTRL");
	private static final List<String> POWER = List.of("OFF", "ON");
	/** Of a number kept, as a share of it: three digits are sent. */
	private static final double KEPT = 6e-3;

	private final MksConversation talk;
	private final Map<String, String> answers = new HashMap<>();
	private @Nullable Double unit;
	private boolean unitUsed;

	MksReadings(MksConversation talk) {
		this.talk = talk;
	}

	/** Before a new reading. The unit is kept: it is only compared with what it is now. */
	void forget() {
		answers.clear();
	}

	/** Whether the unit is another one than what was read since the last time was computed with: somebody at the front changed it. */
	boolean unitChanged() throws DeviceException, InterruptedException {
		if (!unitUsed) {
			return false;
		}
		Double before = unit;
		Double after = askUnit();
		unit = after;
		unitUsed = false;
		return !after.equals(before);
	}

	/** Pa; uncertain when it is only a limit. */
	Point.Value pressure(int channel) throws DeviceException, InterruptedException {
		Point.Value value = value(MksProtocol.pressure(answer("PR" + channel)), unit());
		if (value.value() < LEAST || value.value() > MOST) {
			throw new DeviceException(DeviceReason.PROTOCOL, talk.where() + ": channel " + channel + " reads "
					+ answer("PR" + channel) + ", which no gauge can");
		}
		return value;
	}

	/** Index in {@link MksProtocol#STATUSES}. */
	int status(int channel) throws DeviceException, InterruptedException {
		return MksProtocol.pressure(answer("PR" + channel)).status();
	}

	/** Index in {@link MksProtocol#ION_STATES}. */
	Point.Value ionState(int channel) throws DeviceException, InterruptedException {
		int index = MksProtocol.ION_STATES.indexOf(answer("T" + channel));
		return index < 0 ? Point.Value.none() : Point.Value.good(index);
	}

	int on(int channel) throws DeviceException, InterruptedException {
		return word("CP" + channel, POWER);
	}

	void turn(int channel, boolean on) throws DeviceException, InterruptedException {
		setWord("CP" + channel, on ? "ON" : "OFF");
	}

	/** Set point or hysteresis of a relay, Pa. */
	Point.Value threshold(String name) throws DeviceException, InterruptedException {
		OptionalDouble number = MksProtocol.number(answer(name));
		return number.isPresent() ? Point.Value.good(number.getAsDouble() * unit()) : Point.Value.none();
	}

	/** Sets a set point; its hysteresis, which the device puts to 10 % then, is put back to the share that it was. */
	void setPoint(int relay, double pascal) throws DeviceException, InterruptedException {
		double value = pascal / freshUnit();
		OptionalDouble before = MksProtocol.number(talk.ask("SP" + relay));
		OptionalDouble hysteresis = MksProtocol.number(talk.ask("SH" + relay));
		setNumber("SP" + relay, value);
		if (before.orElse(0) > 0 && hysteresis.orElse(0) > 0) {
			setNumber("SH" + relay, value * hysteresis.getAsDouble() / before.getAsDouble());
		}
	}

	void hysteresis(int relay, double pascal) throws DeviceException, InterruptedException {
		setNumber("SH" + relay, pascal / freshUnit());
	}

	/** Index of the answer in its words. */
	int word(String name, List<String> words) throws DeviceException, InterruptedException {
		int index = words.indexOf(answer(name).toUpperCase(Locale.ROOT));
		if (index < 0) {
			throw new DeviceException(DeviceReason.PROTOCOL, talk.where() + ": " + name + " is '" + answer(name)
					+ "'; expected one of " + String.join(", ", words));
		}
		return index;
	}

	void setWord(String name, String word) throws DeviceException, InterruptedException {
		talk.tell(name, word, MksConversation.LIMIT);
		answers.remove(name);
		String kept = talk.ask(name);
		if (!kept.equalsIgnoreCase(word)) {
			throw kept(name, word, kept);
		}
	}

	/** m3/s at 0 °C and 101325 Pa. */
	Point.Value flow(int channel) throws DeviceException, InterruptedException {
		return value(MksProtocol.pressure(answer("FR" + channel)), MksProtocol.SCCM);
	}

	Point.Value target(int channel) throws DeviceException, InterruptedException {
		OptionalDouble number = MksProtocol.number(answer("QSP" + channel));
		return number.isPresent() ? Point.Value.good(number.getAsDouble() * MksProtocol.SCCM) : Point.Value.none();
	}

	void setTarget(int channel, double cubicMetres) throws DeviceException, InterruptedException {
		setNumber("QSP" + channel, cubicMetres / MksProtocol.SCCM);
	}

	private void setNumber(String name, double value) throws DeviceException, InterruptedException {
		String text = MksProtocol.number(value);
		talk.tell(name, text, MksConversation.LIMIT);
		answers.remove(name);
		String kept = talk.ask(name);
		double number = MksProtocol.number(kept).orElse(Double.NaN);
		if (!(Math.abs(number - value) <= KEPT * Math.abs(value))) {
			throw kept(name, text, kept);
		}
	}

	private DeviceException kept(String name, String sent, String kept) {
		return new DeviceException(DeviceReason.HARDWARE, talk.where() + ": " + name + " was set to " + sent
				+ ", but the controller kept " + kept + "; another gauge or the front panel may control it");
	}

	private static Point.Value value(MksProtocol.Pressure said, double unit) {
		return said.value().isEmpty() ? Point.Value.none()
				: new Point.Value(said.value().getAsDouble() * unit,
						said.status() == MksProtocol.OK ? Quality.GOOD : Quality.UNCERTAIN);
	}

	private String answer(String name) throws DeviceException, InterruptedException {
		@Nullable
		String known = answers.get(name);
		if (known != null) {
			return known;
		}
		String fresh = talk.ask(name);
		answers.put(name, fresh);
		return fresh;
	}

	private double unit() throws DeviceException, InterruptedException {
		unitUsed = true;
		@Nullable
		Double known = unit;
		return known == null ? freshUnit() : known.doubleValue();
	}

	private double freshUnit() throws DeviceException, InterruptedException {
		Double fresh = askUnit();
		unit = fresh;
		return fresh.doubleValue();
	}

	private Double askUnit() throws DeviceException, InterruptedException {
		String word = talk.ask("U", MksFinder.UNIT).toUpperCase(Locale.ROOT);
		@Nullable
		Double pascal = MksProtocol.UNITS.get(word);
		if (pascal == null) {
			throw new DeviceException(DeviceReason.PROTOCOL, talk.where() + ": the unit '" + word + "' is unknown");
		}
		return pascal;
	}
}

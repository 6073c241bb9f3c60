package org.ionwright.driver.tpg26x.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.spi.Point;

/**
 * What the controller says, each answer asked for once a reading; and what is written, which always is read back.
 */
final class TpgReadings {

	/** From the offset of a capacitance gauge below zero to a 50 bar sensor, Pa. */
	static final double LEAST = -1e5;
	static final double MOST = 5.5e6;
	private static final int UNIT_TRIES = 3;
	/** Of a threshold, as a share of it: five digits are sent. */
	private static final double KEPT = 1e-3;
	private static final int OFF = 1;
	private static final int ON = 2;

	private final TpgConversation talk;
	private final TpgController controller;
	private List<TpgProtocol.Measured> measured = List.of();
	private final Map<String, String> answers = new HashMap<>();
	private Dialect.@Nullable Unit unit;

	TpgReadings(TpgConversation talk, TpgController controller) {
		this.talk = talk;
		this.controller = controller;
	}

	/** Before a new reading. The unit is kept: it is only compared with what it is now. */
	void forget() {
		measured = List.of();
		answers.clear();
	}

	/** Pa; a value only when the status of the gauge allows one, as a limit when it is beyond its range. */
	Point.Value pressure(int channel) throws DeviceException, InterruptedException {
		TpgProtocol.Measured reading = reading(channel);
		double pascal = reading.value() * unit().pascal();
		if (reading.status() <= TpgProtocol.OVER_RANGE && (pascal < LEAST || pascal > MOST)) {
			throw protocol("channel " + controller.channels().get(channel) + " reads " + reading.value() + " "
					+ unit().word() + ", which no gauge can");
		}
		return switch (reading.status()) {
		case TpgProtocol.OK -> Double.isNaN(pascal) ? Point.Value.none() : Point.Value.good(pascal);
		case TpgProtocol.UNDER_RANGE, TpgProtocol.OVER_RANGE -> Double.isNaN(pascal) ? Point.Value.none()
				: new Point.Value(pascal, Quality.UNCERTAIN);
		default -> Point.Value.none();
		};
	}

	/** Index in {@link TpgProtocol#STATUSES}. */
	int status(int channel) throws DeviceException, InterruptedException {
		return reading(channel).status();
	}

	/** Index in the units of the dialect, as the display has it now. */
	int unitCode() throws DeviceException, InterruptedException {
		if (measured.isEmpty()) {
			measure();
		}
		return controller.dialect().units().indexOf(unit());
	}

	Point.Value on(int channel) throws DeviceException, InterruptedException {
		int code = TpgProtocol.code(answer(controller.power(), TpgProtocol.CODES), channel);
		if (controller.power().equals("HVC")) {
			return Point.Value.good(code);
		}
		return code == 0 ? Point.Value.none() : Point.Value.good(code == ON ? 1 : 0);
	}

	/** Turns a gauge on or off; others keep what they are. */
	void turn(int channel, boolean on) throws DeviceException, InterruptedException {
		boolean hvc = controller.power().equals("HVC");
		String now = hvc ? talk.ask("HVC", TpgProtocol.CODES) : "0";
		int wanted = hvc ? on ? 1 : 0 : on ? ON : OFF;
		StringBuilder command = new StringBuilder(controller.power());
		for (int i = 0; i < controller.channels().size(); i++) {
			// 0 is "no change" to SEN
			command.append(',').append(i == channel ? wanted : TpgProtocol.code(now, i));
		}
		String kept = talk.ask(command.toString(), TpgProtocol.CODES);
		answers.remove(controller.power());
		if (TpgProtocol.code(kept, channel) != wanted) {
			throw new DeviceException(DeviceReason.HARDWARE, talk.channel().address() + ": gauge "
					+ controller.channels().get(channel) + " did not go " + (on ? "on" : "off")
					+ "; another gauge or an input of the controller may control it");
		}
	}

	TpgProtocol.SetPoint setPoint(int number) throws DeviceException, InterruptedException {
		return parsed(number, answer("SP" + number, TpgProtocol.SET_POINT));
	}

	/** A threshold of the controller in Pa; none while it shows another quantity. */
	Point.Value threshold(double value) throws DeviceException, InterruptedException {
		unitCode();
		double pascal = value * unit().pascal();
		return Double.isNaN(pascal) ? Point.Value.none() : Point.Value.good(pascal);
	}

	/** A threshold in the unit that the controller has now. */
	double threshold(String name, double pascal) throws DeviceException, InterruptedException {
		unit = askUnit();
		double value = pascal / unit().pascal();
		if (Double.isNaN(value)) {
			throw new DeviceException(DeviceReason.HARDWARE, talk.channel().address() + ": " + name
					+ " cannot be set while the controller shows " + unit().word() + "; give it a unit of pressure");
		}
		return value;
	}

	/** Changes a switching function and checks what the device kept. */
	void change(int number, UnaryOperator<TpgProtocol.SetPoint> change) throws DeviceException, InterruptedException {
		String name = "SP" + number;
		TpgProtocol.SetPoint wanted = change.apply(parsed(number, talk.ask(name, TpgProtocol.SET_POINT)));
		if (wanted.low() > wanted.high()) {
			throw new DeviceException(DeviceReason.LIMIT,
					talk.channel().address() + ": set point " + number + " would have its lower threshold "
							+ wanted.low() + " " + unit().word() + " above the upper one, " + wanted.high()
							+ "; nothing was sent, set the other one first");
		}
		TpgProtocol.SetPoint kept = parsed(number, talk.ask(name + "," + wanted.text(), TpgProtocol.SET_POINT));
		answers.remove(name);
		if (!(near(kept.low(), wanted.low()) && near(kept.high(), wanted.high()) && kept.source() == wanted.source())) {
			throw new DeviceException(DeviceReason.HARDWARE, talk.channel().address() + ": set point " + number
					+ " was sent " + wanted.text() + ", but the controller kept " + kept.text());
		}
	}

	/** Whether a switching function is active. */
	int active(int number) throws DeviceException, InterruptedException {
		return TpgProtocol.code(answer("SPS", TpgProtocol.CODES), number - 1);
	}

	/** Index in {@link TpgProtocol#ERRORS}; reading it clears it. */
	int error() throws DeviceException, InterruptedException {
		return TpgProtocol.error(answer("ERR", TpgProtocol.ERROR_WORD));
	}

	private String answer(String mnemonic, Pattern form) throws DeviceException, InterruptedException {
		@Nullable
		String known = answers.get(mnemonic);
		if (known != null) {
			return known;
		}
		String fresh = talk.ask(mnemonic, form);
		answers.put(mnemonic, fresh);
		return fresh;
	}

	private TpgProtocol.Measured reading(int channel) throws DeviceException, InterruptedException {
		if (measured.isEmpty()) {
			measure();
		}
		TpgProtocol.Measured reading = measured.get(channel);
		if (reading.status() >= TpgProtocol.STATUSES.size()) {
			throw protocol("channel " + controller.channels().get(channel) + " has the unknown status "
					+ reading.status());
		}
		return reading;
	}

	/**
	 * Asks for the readings and then for their unit, again when that is another one than before them: somebody at the front may have
	 * changed it in between.
	 */
	private void measure() throws DeviceException, InterruptedException {
		Dialect.@Nullable Unit before = unit;
		if (before == null) {
			before = askUnit();
		}
		for (int i = 0; i < UNIT_TRIES; i++) {
			List<TpgProtocol.Measured> now = new ArrayList<>();
			for (String mnemonic : controller.pressures()) {
				now.addAll(TpgProtocol.readings(talk.ask(mnemonic, TpgProtocol.READINGS)).orElseThrow());
			}
			if (now.size() != controller.channels().size()) {
				throw protocol(now.size() + " readings came for " + controller.channels().size() + " channels");
			}
			Dialect.Unit after = askUnit();
			unit = after;
			if (after == before) {
				measured = now;
				return;
			}
			before = after;
		}
		throw new DeviceException(DeviceReason.HARDWARE,
				talk.channel().address() + ": the unit of the controller changes all the time");
	}

	private Dialect.Unit askUnit() throws DeviceException, InterruptedException {
		int code = Integer.parseInt(talk.ask("UNI", TpgProtocol.DIGIT));
		List<Dialect.Unit> units = controller.dialect().units();
		if (code >= units.size()) {
			throw protocol("the unit has the unknown code " + code);
		}
		return units.get(code);
	}

	private Dialect.Unit unit() {
		Dialect.Unit known = unit;
		return known == null ? Dialect.Unit.V : known;
	}

	private TpgProtocol.SetPoint parsed(int number, String data) throws DeviceException {
		return TpgProtocol.setPoint(data, controller.dialect())
				.orElseThrow(() -> protocol("set point " + number + " reads '" + data + "'"));
	}

	private DeviceException protocol(String what) {
		return new DeviceException(DeviceReason.PROTOCOL, talk.channel().address() + ": " + what);
	}

	private static boolean near(double kept, double wanted) {
		return Math.abs(kept - wanted) <= KEPT * Math.abs(wanted);
	}
}

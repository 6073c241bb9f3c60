package org.ionwright.twin.wire.internal.vacuum;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.ionwright.twin.wire.internal.Wiring;

/**
 * A turbo with its drive electronics, TC110 or TC400. It turns while pumping station and motor are both on. What the
 * twin does not know of (temperatures, power) follows from the rotation.
 */
final class PfeifferDrive implements PfeifferDevice {

	private static final double NOMINAL = 1500;
	private static final double VOLTAGE = 24;
	/** Run-up time exceeded: the pump does not come to its rotation. */
	private static final String DRIVE_FAULT = "Err006";
	private static final int ACKNOWLEDGE = 9;
	/** Who may tell the drive what to do, and the code of this bus. */
	private static final int CONTROL_VIA = 60;
	private static final int CONTROL_LOCKED = 61;
	private static final int THIS_BUS = 2;

	private final Map<Integer, PfeifferParameter> parameters = new LinkedHashMap<>();
	private final Map<Integer, Double> stored = new HashMap<>();
	private final PumpMotor motor;

	PfeifferDrive(int address, Wiring wiring) {
		motor = new PumpMotor(wiring, "pfeiffer." + address, NOMINAL, VOLTAGE);
		switchOf(2, "Standby", 0);
		switchOf(10, "PumpStatn", 1);
		switchOf(12, "EnableVent", 0);
		switchOf(23, "MotorPump", 1);
		switchOf(50, "SealingGas", 0);
		settingOf(25, "OpMode BKP", "", PfeifferValue.SHORT, 0, 3, 0);
		settingOf(26, "SpdSetMode", "", PfeifferValue.SHORT, 0, 1, 0);
		settingOf(27, "GasMode", "", PfeifferValue.SHORT, 0, 2, 0);
		settingOf(30, "VentMode", "", PfeifferValue.SHORT, 0, 2, 0);
		settingOf(60, "CtrlViaInt", "", PfeifferValue.SHORT, 1, 255, THIS_BUS);
		switchOf(CONTROL_LOCKED, "IntSelLckd", 0);
		read(300, "RemotePrio", "", PfeifferValue.BOOLEAN_OLD, seconds -> obeys() ? 0 : 1);
		settingOf(700, "TMS RUTime", "min", PfeifferValue.INTEGER, 1, 120, 8);
		settingOf(707, "SpdSVal", "%", PfeifferValue.REAL, 20, 100, 65);
		settingOf(717, "StdbySVal", "%", PfeifferValue.REAL, 20, 100, 66.7);
		settingOf(720, "VentSpd", "%", PfeifferValue.SHORT, 40, 98, 50);
		settingOf(721, "VentTime", "s", PfeifferValue.INTEGER, 6, 3600, 3600);
		settingOf(797, "RS485Adr", "", PfeifferValue.INTEGER, 1, 255, address);
		add(new PfeifferParameter(ACKNOWLEDGE, "ErrorAckn", "", PfeifferValue.BOOLEAN_OLD, 2, 1, 1, seconds -> 0,
				seconds -> ""));
		read(302, "SpdSwPtAtt", "", PfeifferValue.BOOLEAN_OLD, seconds -> motor.share(seconds) >= 0.8 ? 1 : 0);
		add(new PfeifferParameter(303, "Error code", "", PfeifferValue.TEXT, 1, 0, 999_999, seconds -> 0,
				seconds -> motor.failed(seconds) ? DRIVE_FAULT : "000000"));
		read(304, "OvTempElec", "", PfeifferValue.BOOLEAN_OLD, seconds -> 0);
		read(305, "OvTempPump", "", PfeifferValue.BOOLEAN_OLD, seconds -> 0);
		read(306, "SetSpdAtt", "", PfeifferValue.BOOLEAN_OLD, seconds -> motor.share(seconds) >= 0.98 ? 1 : 0);
		read(307, "PumpAccel", "", PfeifferValue.BOOLEAN_OLD,
				seconds -> motor.on(seconds) && motor.share(seconds) < 0.98 ? 1 : 0);
		read(308, "SetRotSpd", "Hz", PfeifferValue.INTEGER, seconds -> motor.on(seconds) ? NOMINAL : 0);
		read(309, "ActualSpd", "Hz", PfeifferValue.INTEGER, motor::hertz);
		read(310, "DrvCurrent", "A", PfeifferValue.REAL, motor::amperes);
		read(311, "OpHrsPump", "h", PfeifferValue.INTEGER, seconds -> 1234 + seconds / 3600);
		add(PfeifferParameter.text(312, "FW version", "010300"));
		read(315, "OpHrsElec", "h", PfeifferValue.INTEGER, seconds -> 1250 + seconds / 3600);
		read(319, "PumpCycles", "", PfeifferValue.INTEGER, seconds -> 42);
		read(399, "NominalSpd", "rpm", PfeifferValue.INTEGER, seconds -> NOMINAL * 60);
		read(313, "DrvVoltage", "V", PfeifferValue.REAL, seconds -> VOLTAGE);
		read(316, "DrvPower", "W", PfeifferValue.INTEGER, motor::watts);
		read(326, "TempElec", "°C", PfeifferValue.INTEGER, seconds -> 28 + motor.watts(seconds) / 10);
		read(330, "TempPmpBot", "°C", PfeifferValue.INTEGER, seconds -> 24 + 8 * motor.share(seconds));
		read(342, "TempBearng", "°C", PfeifferValue.INTEGER, seconds -> 24 + 16 * motor.share(seconds));
		read(346, "TempMotor", "°C", PfeifferValue.INTEGER, seconds -> 24 + 14 * motor.share(seconds));
		add(PfeifferParameter.text(349, "ElecName", "TC 110"));
		for (int i = 360; i < 370; i++) {
			add(PfeifferParameter.text(i, "ErrHist" + (i - 359), "000000"));
		}
		read(397, "SetRotSpd", "rpm", PfeifferValue.INTEGER, seconds -> motor.on(seconds) ? NOMINAL * 60 : 0);
		read(398, "ActualSpd", "rpm", PfeifferValue.INTEGER, seconds -> motor.hertz(seconds) * 60);
	}

	private boolean obeys() {
		return stored.getOrDefault(CONTROL_VIA, 0.0) == THIS_BUS;
	}

	@Override
	public Map<Integer, PfeifferParameter> parameters() {
		return parameters;
	}

	@Override
	public String write(int number, double value, double seconds) {
		if (!obeys() && number != CONTROL_VIA && number != CONTROL_LOCKED) {
			// somebody else has priority: it is acknowledged, and nothing happens
			return "";
		}
		if (number == CONTROL_VIA && stored.getOrDefault(CONTROL_LOCKED, 0.0) == 1) {
			return "_LOGIC";
		}
		stored.put(number, value);
		if (number == ACKNOWLEDGE) {
			return motor.run(motor.on(seconds), seconds) ? "" : "_LOGIC";
		}
		if (number == 10 || number == 23) {
			boolean run = stored.getOrDefault(10, 0.0) == 1 && stored.getOrDefault(23, 0.0) == 1;
			return motor.run(run, seconds) ? "" : "_LOGIC";
		}
		return "";
	}

	private void read(int number, String name, String unit, PfeifferValue type,
			DoubleUnaryOperator value) {
		add(PfeifferParameter.read(number, name, unit, type, value));
	}

	private void switchOf(int number, String name, double standard) {
		settingOf(number, name, "", PfeifferValue.BOOLEAN_OLD, 0, 1, standard);
	}

	private void settingOf(int number, String name, String unit, PfeifferValue type, double minimum, double maximum,
			double standard) {
		stored.put(number, standard);
		add(PfeifferParameter.both(number, name, unit, type, minimum, maximum,
				seconds -> stored.getOrDefault(number, standard)));
	}

	private void add(PfeifferParameter parameter) {
		parameters.put(parameter.number(), parameter);
	}
}

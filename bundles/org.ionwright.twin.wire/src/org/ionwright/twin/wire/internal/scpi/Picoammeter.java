package org.ionwright.twin.wire.internal.scpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Keithley 6485 and 6487 (instruction manual 6485-901-01, reference manual 6487-901-01, sections 13 and 14): answers to READ? are
 * {@code +1.040564E-09A,+2.236299E+02,+1.024000E+03}, reading, seconds since switching on, status word. Switched on with the input
 * shunted (zero check). The 6487 has a voltage source.
 */
public final class Picoammeter extends ScpiDevice {

	private static final int OVERFLOWED = 1;
	private static final int FILTERED = 1 << 1;
	private static final int ZERO_CHECKED = 1 << 9;
	private static final int ZERO_CORRECTED = 1 << 10;
	private static final double SLOW_CYCLES = 5;
	private static final int MOST_READINGS = 2500;

	private enum Element {
		READ, UNIT, TIME, STAT, VSO
	}

	private final Wiring wiring;
	private final String device;
	private final boolean source;
	private final CurrentInput input;
	private final ScpiParameters parameters = new ScpiParameters(this::error);
	private final VoltageSource voltage;
	private Set<Element> elements = new TreeSet<>();
	private int count = 1;
	private String last = "";
	private double timerStart;

	/**
	 * @param model
	 *            6485 or 6487
	 */
	public Picoammeter(int model, Wiring wiring, long seed) {
		super(model == 6485 ? "KEITHLEY INSTRUMENTS INC.,MODEL 6485,1234567,B03   Sep 25 2002 10:53:29/A02  /E"
				: "KEITHLEY INSTRUMENTS INC.,MODEL 6487,1111167,A06   Jun 20 2006 15:08:40/A02  /C/E", "\r\n", "\r",
				"No error");
		this.wiring = wiring;
		device = "keithley" + model;
		source = model == 6487;
		input = new CurrentInput(2e-9, 20e-3, seed);
		voltage = new VoltageSource(wiring, device, 505, new double[] { 10, 50, 505 });
		measurement();
		zero();
		if (source) {
			source();
		}
		reset(0);
	}

	@Override
	protected void reset(double seconds) {
		input.reset(SLOW_CYCLES);
		elements = new TreeSet<>(List.of(Element.READ, Element.UNIT, Element.TIME, Element.STAT));
		count = 1;
		last = "";
		voltage.off(seconds);
	}

	private void measurement() {
		query("READ", (argument, seconds) -> measured(seconds));
		query("MEASure[:CURRent[:DC]]", (argument, seconds) -> measured(seconds));
		query("FETCh", (argument, seconds) -> stored());
		query("[:SENSe[1]]:DATA[:LATest]", (argument, seconds) -> stored());
		command("INITiate[:IMMediate]", (argument, seconds) -> measured(seconds));
		command("ABORt", (argument, seconds) -> {
			// a message is obeyed only when the measurement before it is over
		});
		command("CONFigure[:CURRent[:DC]]", (argument, seconds) -> count = 1);
		command("TRIGger:COUNt", (argument, seconds) -> parameters.number(argument, 1, MOST_READINGS, 1,
				value -> count = (int) value));
		query("TRIGger:COUNt", (argument, seconds) -> String.valueOf(count));
		command("FORMat:ELEMents", (argument, seconds) -> elements(argument));
		query("FORMat:ELEMents",
				(argument, seconds) -> String.join(",", elements.stream().map(Element::name).toList()));
		command("FORMat[:DATA]", (argument, seconds) -> {
			if (!argument.toUpperCase(Locale.ROOT).startsWith("ASC")) {
				error(ScpiError.ILLEGAL_VALUE);
			}
		});
		query("FORMat[:DATA]", (argument, seconds) -> "ASC");
		command("SYSTem:TIME:RESet", (argument, seconds) -> timerStart = seconds);
		command("[:SENSe[1]]:FUNCtion", (argument, seconds) -> {
			if (!argument.toUpperCase(Locale.ROOT).matches("['\"]CURR(ENT)?(:DC)?['\"]")) {
				error(ScpiError.ILLEGAL_VALUE);
			}
		});
		query("[:SENSe[1]]:FUNCtion", (argument, seconds) -> "\"CURR\"");
		command("[:SENSe[1]][:CURRent[:DC]]:RANGe[:UPPer]",
				(argument, seconds) -> parameters.number(argument, -0.021, 0.021, 0.02, value -> {
					input.autoRange = false;
					input.range(value / 1.05);
				}));
		query("[:SENSe[1]][:CURRent[:DC]]:RANGe[:UPPer]", (argument, seconds) -> Texts.format("%.6E", input.range()));
		command("[:SENSe[1]][:CURRent[:DC]]:RANGe:AUTO",
				(argument, seconds) -> parameters.state(argument, on -> input.autoRange = on));
		query("[:SENSe[1]][:CURRent[:DC]]:RANGe:AUTO", (argument, seconds) -> bit(input.autoRange));
		command("[:SENSe[1]][:CURRent[:DC]]:NPLCycles",
				(argument, seconds) -> parameters.number(argument, 0.01, 50, SLOW_CYCLES,
						value -> input.cycles = value));
		query("[:SENSe[1]][:CURRent[:DC]]:NPLCycles", (argument, seconds) -> Texts.format("%.2f", input.cycles));
		command("[:SENSe[1]]:AVERage[:STATe]",
				(argument, seconds) -> parameters.state(argument, on -> input.averaging = on));
		query("[:SENSe[1]]:AVERage[:STATe]", (argument, seconds) -> bit(input.averaging));
		command("[:SENSe[1]]:AVERage:COUNt",
				(argument, seconds) -> parameters.number(argument, 2, 100, 10, value -> input.averaged = (int) value));
		query("[:SENSe[1]]:AVERage:COUNt", (argument, seconds) -> String.valueOf(input.averaged));
	}

	private void zero() {
		command("SYSTem:ZCHeck[:STATe]", (argument, seconds) -> parameters.state(argument, on -> input.zeroCheck = on));
		query("SYSTem:ZCHeck[:STATe]", (argument, seconds) -> bit(input.zeroCheck));
		command("SYSTem:ZCORrect[:STATe]",
				(argument, seconds) -> parameters.state(argument, on -> input.zeroCorrect = on));
		query("SYSTem:ZCORrect[:STATe]", (argument, seconds) -> bit(input.zeroCorrect));
		command("SYSTem:ZCORrect:ACQuire", (argument, seconds) -> {
			if (!input.acquireZero()) {
				error(ScpiError.SETTINGS_CONFLICT);
			}
		});
	}

	private void source() {
		command("SOURce[1]:VOLTage[:LEVel][:IMMediate][:AMPLitude]",
				(argument, seconds) -> parameters.number(argument, -voltage.range(), voltage.range(), 0,
						value -> voltage.set(value, seconds)));
		query("SOURce[1]:VOLTage[:LEVel][:IMMediate][:AMPLitude]",
				(argument, seconds) -> Texts.format("%.6E", voltage.set()));
		command("SOURce[1]:VOLTage:RANGe", (argument, seconds) -> parameters.number(argument, 0, 505, 10,
				value -> voltage.range(value, seconds)));
		query("SOURce[1]:VOLTage:RANGe", (argument, seconds) -> Texts.format("%.6E", voltage.range()));
		command("SOURce[1]:VOLTage:STATe",
				(argument, seconds) -> parameters.state(argument, on -> voltage.on(on, seconds)));
		query("SOURce[1]:VOLTage:STATe", (argument, seconds) -> bit(voltage.isOn()));
		query("SOURce[1]:VOLTage:INTerlock:FAIL", (argument, seconds) -> "0");
	}

	private void elements(String argument) {
		Set<Element> chosen = new TreeSet<>();
		for (String word : argument.toUpperCase(Locale.ROOT).split(",")) {
			String name = word.strip();
			if (name.equals("ALL") || name.startsWith("DEF")) {
				chosen.addAll(List.of(Element.READ, Element.UNIT, Element.TIME, Element.STAT));
				if (name.equals("ALL")) {
					chosen.add(Element.VSO);
				}
			} else {
				List.of(Element.values()).stream().filter(element -> name.startsWith(element.name()))
						.forEach(chosen::add);
			}
		}
		if (chosen.isEmpty() || chosen.contains(Element.VSO) && !source) {
			error(ScpiError.ILLEGAL_VALUE);
		} else {
			elements = chosen;
		}
	}

	private String measured(double seconds) {
		takes(input.duration() * count);
		List<String> readings = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			readings.add(reading(seconds));
		}
		last = String.join(",", readings);
		return last;
	}

	private String stored() {
		if (last.isEmpty()) {
			error(ScpiError.STALE);
		}
		return last;
	}

	private String reading(double seconds) {
		double outside = wiring.read(device + ".current", seconds);
		CurrentInput.Sample sample = input.measure(Double.isNaN(outside) ? 0 : outside);
		List<String> texts = new ArrayList<>();
		for (Element element : elements) {
			switch (element) {
			case READ ->
				texts.add(Texts.format("%+.6E", sample.amperes()) + (elements.contains(Element.UNIT) ? "A" : ""));
			case TIME -> texts.add(Texts.format("%+.6E", (seconds - timerStart) % 99_999.99));
			case STAT -> texts.add(Texts.format("%+.6E", (double) status(sample)));
			case VSO -> texts.add(Texts.format("%+.6E", voltage.isOn() ? voltage.set() : 0));
			case UNIT -> {
				// stands behind the reading
			}
			}
		}
		return String.join(",", texts);
	}

	private int status(CurrentInput.Sample sample) {
		return (sample.overflow() ? OVERFLOWED : 0) | (input.averaging ? FILTERED : 0)
				| (input.zeroCheck ? ZERO_CHECKED : 0) | (input.zeroCorrect ? ZERO_CORRECTED : 0);
	}

	private static String bit(boolean on) {
		return on ? "1" : "0";
	}
}

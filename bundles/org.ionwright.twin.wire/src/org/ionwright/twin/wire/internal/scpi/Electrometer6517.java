package org.ionwright.twin.wire.internal.scpi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Keithley 6517B (reference manual 6517B-901-01, section 14): answers to READ? are
 * {@code +1.234560E-09NADC,+00012.345678SECS,+00001RDNG#}, with the state of the reading as a letter: N normal, O overflow, Z zero
 * check, upon which the number is +9.91E37. CR LF. Switched on with zero check.
 */
public final class Electrometer6517 extends ScpiDevice {

	private static final double ZERO_CHECKED = 9.91e37;

	private enum Element {
		READ, STAT, UNIT, TST, RNUM, CHAN, VSO
	}

	private final Wiring wiring;
	private final CurrentInput input;
	private final ScpiParameters parameters = new ScpiParameters(this::error);
	private final VoltageSource voltage;
	private Set<Element> elements = new TreeSet<>();
	private String function = "CURR:DC";
	private String last = "";
	private int readings;

	public Electrometer6517(Wiring wiring, long seed) {
		super("KEITHLEY INSTRUMENTS INC.,MODEL 6517B,4096271,A13/700X", "\r\n", "\r\n", "No Error");
		this.wiring = wiring;
		input = new CurrentInput(20e-12, 20e-3, seed);
		voltage = new VoltageSource(wiring, "keithley6517", 1000, new double[] { 100, 1000 });
		measurement();
		settings();
		reset(0);
	}

	@Override
	protected void reset(double seconds) {
		input.reset(1);
		function = "CURR:DC";
		elements = new TreeSet<>(List.of(Element.READ, Element.STAT, Element.UNIT, Element.TST, Element.RNUM));
		last = "";
		voltage.off(seconds);
	}

	private void measurement() {
		query("READ", (argument, seconds) -> measured(seconds));
		query("MEASure[:CURRent[:DC]]", (argument, seconds) -> measured(seconds));
		query("FETCh", (argument, seconds) -> stored());
		query("[:SENSe[1]]:DATA[:LATest]", (argument, seconds) -> stored());
		query("[:SENSe[1]]:DATA:FRESh", (argument, seconds) -> measured(seconds));
		command("INITiate[:IMMediate]", (argument, seconds) -> measured(seconds));
		command("INITiate:CONTinuous", (argument, seconds) -> parameters.state(argument, on -> {
			// it measures when asked either way
		}));
		command("ABORt", (argument, seconds) -> {
			// a message is obeyed only when the measurement before it is over
		});
		command("[:SENSe[1]]:FUNCtion", (argument, seconds) -> function(argument.toUpperCase(Locale.ROOT)));
		query("[:SENSe[1]]:FUNCtion", (argument, seconds) -> "\"" + function + "\"");
		command("FORMat:ELEMents", (argument, seconds) -> elements(argument));
		query("FORMat:ELEMents",
				(argument, seconds) -> String.join(",", elements.stream().map(Element::name).toList()));
	}

	private void settings() {
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
		command("[:SENSe[1]]:CURRent[:DC]:RANGe[:UPPer]",
				(argument, seconds) -> parameters.number(argument, 0, 0.021, 0.02, value -> {
					input.autoRange = false;
					input.range(value / 1.05);
				}));
		query("[:SENSe[1]]:CURRent[:DC]:RANGe[:UPPer]", (argument, seconds) -> Texts.format("%.6E", input.range()));
		command("[:SENSe[1]]:CURRent[:DC]:RANGe:AUTO",
				(argument, seconds) -> parameters.state(argument, on -> input.autoRange = on));
		query("[:SENSe[1]]:CURRent[:DC]:RANGe:AUTO", (argument, seconds) -> bit(input.autoRange));
		command("[:SENSe[1]]:CURRent[:DC]:NPLCycles",
				(argument, seconds) -> parameters.number(argument, 0.01, 10, 1, value -> input.cycles = value));
		query("[:SENSe[1]]:CURRent[:DC]:NPLCycles", (argument, seconds) -> Texts.format("%.2f", input.cycles));
		command("SOURce[1]:VOLTage[:LEVel][:IMMediate][:AMPLitude]",
				(argument, seconds) -> parameters.number(argument, -voltage.range(), voltage.range(), 0,
						value -> voltage.set(value, seconds)));
		query("SOURce[1]:VOLTage[:LEVel][:IMMediate][:AMPLitude]",
				(argument, seconds) -> Texts.format("%.6E", voltage.set()));
		command("SOURce[1]:VOLTage:RANGe", (argument, seconds) -> parameters.number(argument, 0, 1000, 100,
				value -> voltage.range(value, seconds)));
		query("SOURce[1]:VOLTage:RANGe", (argument, seconds) -> Texts.format("%.6E", voltage.range()));
		command("OUTPut[1][:STATe]", (argument, seconds) -> parameters.state(argument, on -> voltage.on(on, seconds)));
		query("OUTPut[1][:STATe]", (argument, seconds) -> bit(voltage.isOn()));
	}

	private void function(String argument) {
		if (argument.matches("['\"](CURR|VOLT)(ENT|AGE)?(:DC)?['\"]")) {
			function = argument.contains("CURR") ? "CURR:DC" : "VOLT:DC";
		} else {
			error(ScpiError.ILLEGAL_VALUE);
		}
	}

	private void elements(String argument) {
		Set<Element> chosen = new TreeSet<>();
		for (String word : argument.toUpperCase(Locale.ROOT).split(",")) {
			String name = word.strip();
			List.of(Element.values()).stream().filter(element -> name.startsWith(element.name())).forEach(chosen::add);
		}
		if (chosen.isEmpty()) {
			error(ScpiError.ILLEGAL_VALUE);
		} else {
			elements = chosen;
		}
	}

	private String measured(double seconds) {
		takes(input.duration());
		last = reading(seconds);
		return last;
	}

	private String stored() {
		if (last.isEmpty()) {
			error(ScpiError.STALE);
		}
		return last;
	}

	private String reading(double seconds) {
		double outside = wiring.read("keithley6517.current", seconds);
		CurrentInput.Sample sample = input.measure(Double.isNaN(outside) || function.startsWith("VOLT") ? 0 : outside);
		readings = (readings + 1) % 100_000;
		double value = input.zeroCheck ? ZERO_CHECKED : sample.amperes();
		StringBuilder text = new StringBuilder();
		for (Element element : elements) {
			String part = switch (element) {
			case READ -> Texts.format("%+.6E", value);
			case STAT -> input.zeroCheck ? "Z" : sample.overflow() ? "O" : "N";
			case UNIT -> function.startsWith("CURR") ? "ADC" : "VDC";
			case TST -> "," + Texts.format("%+013.6f", seconds % 99_999) + unit("SECS");
			case RNUM -> "," + Texts.format("%+06d", readings) + unit("RDNG#");
			case CHAN -> ",00" + unit("EXTCHAN");
			case VSO -> "," + Texts.format("%+09.3f", voltage.isOn() ? voltage.set() : 0) + unit("Vsrc");
			};
			text.append(part);
		}
		return text.toString().replaceFirst("^,", "");
	}

	private String unit(String name) {
		return elements.contains(Element.UNIT) ? name : "";
	}

	private static String bit(boolean on) {
		return on ? "1" : "0";
	}
}

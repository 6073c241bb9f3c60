package org.ionwright.twin.wire.internal.scpi;

import java.util.List;
import java.util.Locale;

import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Any device that keeps to SCPI-99: a voltage source with an output switch and a measuring input. Follows no manual; stands for
 * devices that are configured and not programmed. Answers can repeat the header, as those of a GE Pace 5000 do.
 */
public final class GenericScpi extends ScpiDevice {

	private static final double NOT_A_NUMBER = 9.91e37;
	private static final double OVERFLOW = 9.9e37;
	private static final double SETTLING_SECONDS = 0.05;
	private static final List<String> MODES = List.of("VOLT", "CURR", "OFF");

	private final Wiring wiring;
	private final boolean header;
	private final ScpiParameters parameters = new ScpiParameters(this::error);
	private double voltage;
	private boolean on;
	private String mode = "VOLT";
	private boolean started;

	/**
	 * @param header
	 *            whether answers repeat the header
	 */
	public GenericScpi(boolean header, Wiring wiring) {
		super("Ionwright,Generic SCPI,000123,1.0", "\r\n", "\n", "No error");
		this.wiring = wiring;
		this.header = header;
		command("[:SOURce]:VOLTage[:LEVel]", (argument, seconds) -> parameters.number(argument, 0, most(), 0, value -> {
			voltage = value;
			drive(seconds);
		}));
		query("[:SOURce]:VOLTage[:LEVel]", (argument, seconds) -> Texts.format("%.4f", voltage));
		command("OUTPut[:STATe]", (argument, seconds) -> parameters.state(argument, wanted -> {
			on = wanted;
			drive(seconds);
		}));
		query("OUTPut[:STATe]", (argument, seconds) -> on ? "1" : "0");
		command("[:SOURce]:FUNCtion:MODE", (argument, seconds) -> mode(argument.toUpperCase(Locale.ROOT)));
		query("[:SOURce]:FUNCtion:MODE", (argument, seconds) -> mode);
		query("MEASure:VOLTage", (argument, seconds) -> measured(wiring.read("scpi.voltage", seconds), true));
		query("MEASure:PRESsure", (argument, seconds) -> measured(wiring.read("scpi.pressure", seconds),
				wiring.trusted("scpi.pressure", seconds)));
		query("MEASure:ALL", (argument, seconds) -> measured(wiring.read("scpi.voltage", seconds), true) + "V,"
				+ measured(wiring.read("scpi.pressure", seconds), wiring.trusted("scpi.pressure", seconds)) + "PA");
		query("SENSe:RANGe", (argument, seconds) -> Texts.format("%+.3E", OVERFLOW));
	}

	@Override
	protected void tick(double seconds) {
		if (!started) {
			// what was set before anybody asked
			started = true;
			double before = wiring.commanded("scpi.voltage", seconds);
			voltage = before > 0 ? before : 0;
			on = before > 0;
		}
	}

	@Override
	protected void reset(double seconds) {
		voltage = 0;
		on = false;
		mode = "VOLT";
		drive(seconds);
	}

	private double most() {
		double most = wiring.maximum("scpi.voltage");
		return Double.isNaN(most) ? 20 : most;
	}

	private void drive(double seconds) {
		wiring.set("scpi.voltage", on ? voltage : 0, seconds);
	}

	private void mode(String word) {
		if (MODES.contains(word)) {
			mode = word;
		} else {
			error(ScpiError.ILLEGAL_VALUE);
		}
	}

	private String measured(double value, boolean trusted) {
		takes(SETTLING_SECONDS);
		return Texts.format("%+.6E", trusted && !Double.isNaN(value) ? value : NOT_A_NUMBER);
	}

	@Override
	protected String answer(String asked, String value) {
		return header && !asked.startsWith("*")
				? (asked.startsWith(":") ? "" : ":") + asked.replace("?", "") + " " + value
				: value;
	}
}

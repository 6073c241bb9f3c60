package org.ionwright.twin.wire.internal.vacuum;

import java.util.HashMap;
import java.util.Map;

import org.ionwright.twin.wire.internal.Wiring;

/** A gauge on the bus, RPT 200 or PPT 200: pressure in hPa times its correction factor. */
final class PfeifferGauge implements PfeifferDevice {

	private final Map<Integer, PfeifferParameter> parameters = new HashMap<>();
	private final int address;
	private final Wiring wiring;
	private double correction = 1;

	PfeifferGauge(int address, Wiring wiring) {
		this.address = address;
		this.wiring = wiring;
		add(new PfeifferParameter(303, "Error code", "", PfeifferValue.TEXT, 1, 0, 999_999, seconds -> 0,
				seconds -> reading(seconds).status() == GaugeReading.Status.BROKEN ? "Err001" : "000000"));
		add(PfeifferParameter.text(312, "FW version", "010200"));
		add(PfeifferParameter.text(349, "ElecName", "PPT200"));
		add(PfeifferParameter.read(740, "Pressure", "hPa", PfeifferValue.EXPONENT, seconds -> {
			GaugeReading reading = reading(seconds);
			return reading.status() == GaugeReading.Status.BROKEN ? 0
					: PressureUnit.MBAR.of(reading.pascal()) * correction;
		}));
		add(PfeifferParameter.both(742, "PrsCorrPi1", "", PfeifferValue.REAL, 0.1, 80, seconds -> correction));
	}

	@Override
	public Map<Integer, PfeifferParameter> parameters() {
		return parameters;
	}

	@Override
	public String write(int number, double value, double seconds) {
		correction = value;
		return "";
	}

	private GaugeReading reading(double seconds) {
		return GaugeReading.of(wiring, "pfeiffer." + address, seconds);
	}

	private void add(PfeifferParameter parameter) {
		parameters.put(parameter.number(), parameter);
	}
}

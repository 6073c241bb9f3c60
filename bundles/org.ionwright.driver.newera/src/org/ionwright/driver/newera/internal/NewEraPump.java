package org.ionwright.driver.newera.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;

/** What a syringe pump is told and asked, in SI units. */
final class NewEraPump {

	static final double MOST_RATE = 1.7e-6;
	static final double LEAST_DIAMETER = 0.1e-3;
	static final double MOST_DIAMETER = 50e-3;
	static final double MOST_VOLUME = 9999e-6;

	/** What a value may be off because of its four digits, relative. */
	private static final double DIGITS = 1e-3;
	private static final int MOST_STOPS = 4;
	private static final Duration STOPPING = Duration.ofSeconds(1);
	private static final Duration PAUSE = Duration.ofMillis(50);

	private final NewEraLine line;
	private final TimeSource time;

	NewEraPump(NewEraLine line, TimeSource time) {
		this.line = line;
		this.time = time;
	}

	/** The model stands before the V of the version: NE1000V3.923. */
	DeviceIdentity identity() throws DeviceException, InterruptedException {
		line.status();
		String data;
		try {
			data = line.query("VER").data();
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.UNSUPPORTED) {
				throw e;
			}
			data = "";
		}
		int version = data.lastIndexOf('V');
		return version < 0 ? new DeviceIdentity("New Era", data, "", "")
				: new DeviceIdentity("New Era", data.substring(0, version), "", data.substring(version + 1));
	}

	double rate() throws DeviceException, InterruptedException {
		return askRate().value();
	}

	/** What flows out of the syringe now; negative while it withdraws. */
	double flow() throws DeviceException, InterruptedException {
		NewEraProtocol.Answer answer = line.query("RAT");
		double rate = rateOf(answer).value();
		return answer.state() == 1 ? rate : answer.state() == 2 ? -rate : 0;
	}

	/** In the unit in which it is nearest; while the plunger moves the unit stays. */
	void setRate(double wanted) throws DeviceException, InterruptedException {
		NewEraProtocol.Answer now = line.query("RAT");
		NewEraProtocol.Quantity sent = now.pumps() ? NewEraProtocol.nearest(wanted, rateOf(now).unit())
				: NewEraProtocol.nearestRate(wanted);
		if (Math.abs(sent.value() - wanted) > DIGITS * wanted) {
			throw new DeviceException(DeviceReason.LIMIT, String.format(Locale.ROOT,
					"%s: %.6g m3/s cannot be said in four digits%s; nearest is %.6g m3/s (%s); nothing was sent",
					line.where(), wanted, now.pumps() ? " of its unit while it runs" : "", sent.value(), sent.text()));
		}
		line.command("RAT" + (now.pumps() ? sent.digits() : sent.text()));
		double kept = rate();
		if (Math.abs(kept - wanted) > 2 * DIGITS * wanted) {
			throw kept("rate", kept, sent.value(), "m3/s");
		}
	}

	boolean running() throws DeviceException, InterruptedException {
		return line.status().pumps();
	}

	void setRunning(boolean run) throws DeviceException, InterruptedException {
		if (!run) {
			line.forgetAlarm();
			stop();
			return;
		}
		if (line.alarm() > 0) {
			throw new DeviceException(DeviceReason.HARDWARE, line.where() + " does not start after the alarm '"
					+ NewEraProtocol.ALARMS.get(line.alarm())
					+ "'; look for the cause, then set running to stopped first");
		}
		line.command("RUN");
		if (!line.status().pumps()) {
			throw new DeviceException(DeviceReason.HARDWARE, line.where() + " did not start; it is "
					+ NewEraProtocol.STATES.get(line.status().state()));
		}
	}

	/** One STP pauses, the second one stops. An alarm that is told instead of the state is no proof that it stands. */
	void stop() throws DeviceException, InterruptedException {
		Instant start = time.now();
		NewEraProtocol.Answer answer = line.insist("STP");
		for (int told = 1; answer.alarm() > 0 || answer.state() != 0; answer = line.insist("")) {
			if (Duration.between(start, time.now()).compareTo(STOPPING) > 0) {
				throw new DeviceException(DeviceReason.HARDWARE,
						line.where() + " was told to stop and is still " + NewEraProtocol.STATES.get(answer.state()));
			}
			if (told++ < MOST_STOPS) {
				line.insist("STP");
			} else {
				time.sleep(PAUSE);
			}
		}
	}

	void setSafe() throws DeviceException, InterruptedException {
		stop();
		try {
			line.command("RAT0UM");
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.LIMIT && e.reason() != DeviceReason.HARDWARE) {
				throw e;
			}
			// it stands; a rate that it keeps does no harm
		}
	}

	boolean withdraws() throws DeviceException, InterruptedException {
		String data = line.query("DIR").data();
		return switch (data) {
		case "INF" -> false;
		case "WDR" -> true;
		default -> throw line.unexpected("DIR", data, "INF or WDR");
		};
	}

	void setWithdraws(boolean withdraw) throws DeviceException, InterruptedException {
		line.command("DIR" + (withdraw ? "WDR" : "INF"));
		if (withdraws() != withdraw) {
			throw new DeviceException(DeviceReason.HARDWARE, line.where() + " kept its direction");
		}
	}

	double diameter() throws DeviceException, InterruptedException {
		String data = line.query("DIA").data();
		OptionalDouble millimetres = NewEraProtocol.number(data);
		if (millimetres.isEmpty()) {
			throw line.unexpected("DIA", data, "a diameter in mm");
		}
		return millimetres.getAsDouble() * 1e-3;
	}

	/** Across 14 mm the pump changes its unit of volume and may forget its rate. */
	void setDiameter(double wanted) throws DeviceException, InterruptedException {
		NewEraProtocol.Answer now = line.status();
		if (now.state() != 0) {
			throw new DeviceException(DeviceReason.BUSY, line.where() + " is " + NewEraProtocol.STATES.get(now.state())
					+ "; the diameter can be changed only when it is stopped");
		}
		NewEraProtocol.Quantity sent = NewEraProtocol.nearest(wanted, "");
		line.command("DIA" + sent.digits());
		double kept = diameter();
		if (Math.abs(kept - sent.value()) > DIGITS * wanted) {
			throw kept("diameter", kept, sent.value(), "m");
		}
	}

	double volume() throws DeviceException, InterruptedException {
		return askVolume().value();
	}

	/** In the unit of volume that the pump has now. */
	void setVolume(double wanted) throws DeviceException, InterruptedException {
		NewEraProtocol.Quantity now = askVolume();
		NewEraProtocol.Quantity sent = NewEraProtocol.nearest(wanted, now.unit());
		if (Math.abs(sent.value() - wanted) > DIGITS * wanted) {
			throw new DeviceException(DeviceReason.LIMIT, String.format(Locale.ROOT,
					"%s: %.6g m3 cannot be said in four digits of %s, which the diameter decides; nearest is %.6g m3; nothing was sent",
					line.where(), wanted, now.unit(), sent.value()));
		}
		line.command("VOL" + sent.digits());
		double kept = volume();
		if (Math.abs(kept - wanted) > 2 * DIGITS * wanted) {
			throw kept("volume", kept, sent.value(), "m3");
		}
	}

	/** Infused, then withdrawn, m3. */
	List<NewEraProtocol.Quantity> dispensed() throws DeviceException, InterruptedException {
		String data = line.query("DIS").data();
		List<NewEraProtocol.Quantity> volumes = NewEraProtocol.dispensed(data);
		if (volumes.isEmpty()) {
			throw line.unexpected("DIS", data, "volumes such as I0.002W0.000ML");
		}
		return volumes;
	}

	void clearDispensed() throws DeviceException, InterruptedException {
		line.command("CLDINF");
		line.command("CLDWDR");
		double left = dispensed().stream().mapToDouble(NewEraProtocol.Quantity::value).sum();
		if (left > 0) {
			throw kept("dispensed volume", left, 0, "m3");
		}
	}

	int state() throws DeviceException, InterruptedException {
		return line.status().state();
	}

	int alarm() throws DeviceException, InterruptedException {
		line.status();
		return line.alarm();
	}

	private NewEraProtocol.Quantity askRate() throws DeviceException, InterruptedException {
		return rateOf(line.query("RAT"));
	}

	private NewEraProtocol.Quantity rateOf(NewEraProtocol.Answer answer) throws DeviceException {
		return needed(NewEraProtocol.rate(answer.data()), "RAT", answer.data(), "a rate such as 1.250MH");
	}

	private NewEraProtocol.Quantity askVolume() throws DeviceException, InterruptedException {
		String data = line.query("VOL").data();
		return needed(NewEraProtocol.volume(data), "VOL", data, "a volume such as 0.500ML");
	}

	private NewEraProtocol.Quantity needed(Optional<NewEraProtocol.Quantity> quantity, String command, String data,
			String expected) throws DeviceException {
		return quantity.orElseThrow(() -> line.unexpected(command, data, expected));
	}

	private DeviceException kept(String what, double kept, double wanted, String unit) {
		return new DeviceException(DeviceReason.HARDWARE, String.format(Locale.ROOT,
				"%s kept the %s %.6g %s instead of %.6g %s", line.where(), what, kept, unit, wanted, unit));
	}
}

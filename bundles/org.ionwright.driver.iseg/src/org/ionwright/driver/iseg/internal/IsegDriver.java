package org.ionwright.driver.iseg.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** An iseg high-voltage module. Keeps nothing of what was set: each answer is that of the module. */
final class IsegDriver extends SettablePointDriver implements Ramping, Identifiable, Conditioning {

	private static final String CLEAR_EVENTS = "clear-events-";
	private static final String END_EMERGENCY = "end-emergency-off-";
	private static final String EMERGENCY_OFF = "emergency-off";
	private static final double LONGEST_SECONDS = 5;

	private final IsegLine line;
	private final IsegModule module;
	private final List<IsegOutput> outputs;
	private final boolean shut;

	private IsegDriver(IsegLine line, IsegModule module, List<IsegOutput> outputs, boolean shut, Link link,
			TimeSource time) {
		super(line.identity(), new IsegPoints(line, module).all(outputs), link, time);
		this.line = line;
		this.module = module;
		this.outputs = outputs;
		this.shut = shut;
	}

	/** Asks the module what it has. */
	static IsegDriver open(IsegLine line, IsegSettings settings, Link link, TimeSource time)
			throws DeviceException, InterruptedException {
		IsegModule module = new IsegModule(line, settings);
		List<IsegOutput> outputs = module.channels().stream()
				.map(channel -> new IsegOutput(line, module, channel, settings, time)).toList();
		return new IsegDriver(line, module, outputs, settings.shut(), link, time);
	}

	@Override
	protected void beforeRead() {
		module.forget();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return line.askIdentity();
	}

	@Override
	public boolean ramps(String name) {
		return module.ramps() && output(name).isPresent();
	}

	@Override
	public void ramp(String name, double target, double ratePerSecond) throws DeviceException, InterruptedException {
		IsegOutput output = ramping(name);
		IsegChannel channel = output.channel();
		if (!(target >= channel.minimum() && target <= channel.maximum())) {
			throw new DeviceException(DeviceReason.LIMIT, address() + ": " + name + " = " + target + " V is outside "
					+ channel.minimum() + " to " + channel.maximum() + " V; nothing was sent");
		}
		if (!(ratePerSecond > 0)) {
			throw new DeviceException(DeviceReason.LIMIT,
					address() + ": a ramp of " + ratePerSecond + " V/s is none; nothing was sent");
		}
		output.ramp(target, ratePerSecond);
	}

	@Override
	public void hold(String name) throws DeviceException, InterruptedException {
		ramping(name).hold();
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		new IsegSafety(line, outputs, shut, time()).run();
	}

	@Override
	public List<ProcedureDescription> procedures() {
		List<ProcedureDescription> procedures = new ArrayList<>();
		// an interlock must never stand in the way of switching off
		procedures.add(new ProcedureDescription(EMERGENCY_OFF, "emergency off",
				"Shuts all channels at once, without a ramp; they stay off until a person ends it for each.",
				LONGEST_SECONDS, Role.SETTING));
		for (IsegOutput output : outputs) {
			int number = output.channel().number();
			procedures.add(new ProcedureDescription(END_EMERGENCY + number, "end emergency off of channel " + number,
					"The channel goes from emergency off to off; no voltage comes by it.", LONGEST_SECONDS,
					output.channel().role()));
			procedures.add(new ProcedureDescription(CLEAR_EVENTS + number, "clear events of channel " + number,
					"Forgets trips and other latched events, so that the channel can be switched on again; "
							+ "an output that is still on may go on to its set voltage.",
					LONGEST_SECONDS, output.channel().role()));
		}
		return procedures;
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		if (procedures().stream().noneMatch(known -> known.name().equals(procedure))) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, address() + " has no procedure '" + procedure + "'");
		}
		progress.at(0, procedure);
		for (IsegOutput output : outputs) {
			if (procedure.equals(EMERGENCY_OFF)) {
				output.emergencyOff();
			} else if (procedure.equals(END_EMERGENCY + output.channel().number())) {
				output.endEmergency();
			} else if (procedure.equals(CLEAR_EVENTS + output.channel().number())) {
				output.clearEvents();
			}
		}
		progress.at(1, procedure + " done");
	}

	private IsegOutput ramping(String name) throws DeviceException {
		return output(name).filter(output -> module.ramps()).orElseThrow(
				() -> new DeviceException(DeviceReason.UNSUPPORTED, address() + " does not ramp '" + name + "'"));
	}

	private Optional<IsegOutput> output(String name) {
		return outputs.stream().filter(output -> output.channel().voltage().equals(name)).findAny();
	}
}

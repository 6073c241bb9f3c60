package org.ionwright.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.ionwright.device.KitReport;
import org.ionwright.instrument.DriverDoctor;
import org.ionwright.instrument.DriverReport;

import picocli.CommandLine.Command;

/** {@code drivers}: what is installed, whether it can be used, and why not. */
@Command(name = "drivers", description = "List the installed drivers: scheme, bundle, state, models, result of the compatibility kit.", mixinStandardHelpOptions = true)
final class DriversCommand implements Callable<Integer> {

	private final Services services;
	private final Terminal terminal;

	DriversCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException, InterruptedException {
		List<DriverReport> drivers = services.one(DriverDoctor.class, "the driver doctor").examine();
		if (drivers.isEmpty()) {
			terminal.line("no driver is installed");
		}
		drivers.forEach(driver -> terminal.line(line(driver)));
		return ExitCode.OK;
	}

	static String line(DriverReport driver) {
		String name = (driver.scheme().isEmpty() ? "?" : driver.scheme() + ":") + "  " + driver.bundle() + " "
				+ driver.version() + "  ";
		if (!driver.usable()) {
			String condition = driver.condition().name().toLowerCase(Locale.ROOT).replace('_', ' ');
			return name + condition + ": " + driver.text();
		}
		return name + "usable  " + (driver.models().isEmpty() ? "models not stated" : driver.models()) + "  "
				+ driver.kit().map(KitReport::summary).orElse("kit not run");
	}
}

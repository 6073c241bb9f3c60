package org.ionwright.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.ionwright.instrument.InstalledDriver;
import org.ionwright.instrument.InstrumentService;

import picocli.CommandLine.Command;

/** {@code drivers}: what is installed and running. */
@Command(name = "drivers", description = "List the installed drivers: scheme, bundle, models, state.", mixinStandardHelpOptions = true)
final class DriversCommand implements Callable<Integer> {

	private final Services services;
	private final Terminal terminal;

	DriversCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException, InterruptedException {
		List<InstalledDriver> drivers = services.one(InstrumentService.class, "the instrument service").drivers();
		if (drivers.isEmpty()) {
			terminal.line("no driver is installed");
		}
		for (InstalledDriver driver : drivers) {
			terminal.line(driver.scheme() + ":  " + driver.bundle() + "  active  "
					+ (driver.models().isEmpty() ? "models not stated" : driver.models()));
		}
		return ExitCode.OK;
	}
}

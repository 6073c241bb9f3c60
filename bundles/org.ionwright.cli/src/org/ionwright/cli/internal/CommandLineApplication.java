package org.ionwright.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;

/** The headless application of the product: arguments in, exit code out. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		if (context == null) {
			throw new IllegalArgumentException("the framework gave no application context");
		}
		String[] arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given
				? given
				: new String[0];
		Services services = new Services(
				FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext());
		context.applicationRunning();
		return new CommandLine(services, Terminal.standard()).run(arguments);
	}

	@Override
	public void stop() {
		// a running command ends with the framework: stopping the instrument service brings devices to their safe state
	}
}

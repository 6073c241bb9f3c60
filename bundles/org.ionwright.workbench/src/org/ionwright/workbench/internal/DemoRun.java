package org.ionwright.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ionwright.ui.common.LogEntry;

/** Sets the demo going, through the command of scan control. */
final class DemoRun {

	private static final String START_DEMO = "org.ionwright.scan.ui.startDemo";

	private DemoRun() {
	}

	/** From any thread. Does nothing where the project has no instrument or no method any more. */
	static void start() {
		DemoProject.instrument().ifPresent(instrument -> DemoProject.method().ifPresent(method -> {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(() -> start(workbench, instrument, method));
		}));
	}

	private static void start(IWorkbench workbench, IFile instrument, IFile method) {
		Command command = workbench.getService(ICommandService.class).getCommand(START_DEMO);
		if (!command.isDefined()) {
			return; // scan control is not installed, and that is allowed
		}
		IIntroManager welcome = workbench.getIntroManager();
		welcome.closeIntro(welcome.getIntro()); // it would stand over the demo
		BasicNewResourceWizard.selectAndReveal(method, workbench.getActiveWorkbenchWindow());
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command,
				Map.of("instrument", instrument.getLocation().toOSString(), "method",
						method.getLocation().toOSString()));
		try {
			workbench.getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException e) {
			LogEntry.part(NLS.bind(Messages.Log_noDemoRun, e.getMessage())).error(DemoRun.class, e);
		}
	}
}

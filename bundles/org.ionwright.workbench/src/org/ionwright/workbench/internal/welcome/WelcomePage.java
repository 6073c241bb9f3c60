package org.ionwright.workbench.internal.welcome;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.UiThread;
import org.ionwright.workbench.internal.FirstEditor;

/** The welcome page of our product. The workbench opens it once for a workspace, and again by Help &gt; Welcome. */
public final class WelcomePage extends IntroPart {

	private @Nullable WelcomePanel panel;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent != null) {
			parent.setLayout(new FillLayout());
			panel = new WelcomePanel(parent, offered(), this::chosen);
		}
	}

	/** What there is a command for. */
	private static List<Choice> offered() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		return Choice.all().stream().filter(choice -> commands.getCommand(choice.command()).isDefined()).toList();
	}

	private void chosen(Optional<Choice> choice) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getIntroManager().closeIntro(this);
		choice.ifPresent(what -> {
			Command command = workbench.getService(ICommandService.class).getCommand(what.command());
			try {
				workbench.getService(IHandlerService.class).executeCommand(
						ParameterizedCommand.generateCommand(command, new HashMap<>(what.parameters())), null);
			} catch (CommandException e) {
				LogEntry.part(NLS.bind(Messages.Log_failed, what.command(), e.getMessage())).error(WelcomePage.class,
						e);
			}
		});
	}

	@Override
	public void dispose() {
		super.dispose();
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (!workbench.isClosing()) {
			UiThread.later(workbench.getDisplay(), () -> FirstEditor.rehearse(workbench));
		}
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The same page, small.
	}

	@Override
	public void setFocus() {
		@Nullable
		WelcomePanel shown = panel;
		if (shown != null) {
			shown.setFocus();
		}
	}
}

package org.ionwright.help.ui.internal.sheet;

import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.help.ui.internal.sheet.Sheet.Step;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.PartHelp;

/** One cheat sheet; remembers which and how far. On the UI thread. */
public final class SheetView extends ViewPart {

	static final String ID = "org.ionwright.help.ui.sheet";

	private static final String SHEET = "sheet";
	private static final String STEP = "step";

	private @Nullable Composite place;
	private @Nullable SheetPanel panel;
	private Optional<Sheet> sheet = Optional.empty();
	private int current;

	@Override
	public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(SHEET) != null) {
			sheet = Sheets.read(memento.getString(SHEET));
			current = Optional.ofNullable(memento.getInteger(STEP)).orElse(0);
		}
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		if (memento != null) {
			sheet.ifPresent(shown -> memento.putString(SHEET, shown.id()));
			memento.putInteger(STEP, current);
		}
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent != null) {
			PartHelp.attach(parent, getSite());
			parent.setLayout(new FillLayout());
			place = parent;
			show();
		}
	}

	/** Begins a sheet, or goes on with it when it is open already. */
	void open(String id) {
		if (sheet.filter(shown -> shown.id().equals(id)).isEmpty()) {
			sheet = Sheets.read(id);
			current = 0;
			show();
		}
		setFocus();
	}

	private void show() {
		@Nullable
		Composite parent = place;
		if (parent == null) {
			return;
		}
		for (var child : parent.getChildren()) {
			child.dispose();
		}
		panel = null;
		sheet.ifPresentOrElse(
				shown -> panel = new SheetPanel(parent, shown, current, this::act, this::turn, this::help),
				() -> new Label(parent, SWT.WRAP).setText(Messages.None));
		parent.layout(true, true);
	}

	private void turn(int step) {
		current = step;
		show();
		setFocus();
	}

	/** A command that is not to be had now leaves the step open. */
	private void act(Step step) {
		try {
			ParameterizedCommand command = PlatformUI.getWorkbench().getService(ICommandService.class)
					.deserialize(step.command());
			IHandlerService handlers = getSite().getService(IHandlerService.class);
			if (!command.getCommand().isEnabled()) {
				MessageDialog.openInformation(getSite().getShell(), step.title(),
						NLS.bind(Messages.NotNow, command.getName()));
				return;
			}
			handlers.executeCommand(command, null);
			current++;
			show();
		} catch (CommandException e) {
			LogEntry trouble = LogEntry.part(NLS.bind(Messages.Failed, step.command(), e.getMessage()));
			trouble.error(SheetView.class, e);
			MessageDialog.openError(getSite().getShell(), step.title(), trouble.text());
		}
	}

	private void help(String address) {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(address);
	}

	@Override
	public void setFocus() {
		@Nullable
		Composite shown = panel == null ? place : panel;
		if (shown != null) {
			shown.setFocus();
		}
	}
}

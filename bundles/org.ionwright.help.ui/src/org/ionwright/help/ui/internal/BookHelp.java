package org.ionwright.help.ui.internal;

import java.util.function.Consumer;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.ionwright.ui.common.LogEntry;

/** The help system of the workbench: opens the view {@link HelpView} at the right page. On the UI thread. */
public final class BookHelp extends AbstractHelpUI {

	/** Where the workbench keeps the context of a control. */
	private static final String CONTEXT = "org.eclipse.ui.help";

	@Override
	public void displayHelp() {
		inView(HelpView::showStart);
	}

	@Override
	public void displayHelpResource(@Nullable String href) {
		inView(href == null ? HelpView::showStart : view -> view.showPage(href));
	}

	@Override
	public void displayContext(@Nullable IContext context, int x, int y) {
		inView(context == null ? HelpView::showStart : view -> view.showContext(context));
	}

	@Override
	public void displayDynamicHelp() {
		displayContext(contextOfFocus(), 0, 0);
	}

	@Override
	public void displaySearch() {
		inView(view -> view.search(""));
	}

	@Override
	public void search(@Nullable String expression) {
		inView(view -> view.search(expression == null ? "" : expression));
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	/** That of the control with the keyboard or the nearest one around it that has a context. */
	private static @Nullable IContext contextOfFocus() {
		@Nullable
		Control control = Display.getCurrent().getFocusControl();
		while (control != null) {
			Object context = control.getData(CONTEXT);
			if (context instanceof String id) {
				return HelpSystem.getContext(id);
			}
			if (context instanceof IContext found) {
				return found;
			}
			control = control.getParent();
		}
		return null;
	}

	private static void inView(Consumer<HelpView> show) {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			if (page.showView(HelpView.ID) instanceof HelpView view) {
				show.accept(view);
			}
		} catch (PartInitException e) {
			LogEntry.part(NLS.bind(Messages.Help_notOpened, e.getMessage())).error(BookHelp.class, e);
		}
	}
}

package org.ionwright.help.ui.internal.sheet;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the cheat sheet that the parameter {@code sheet} names. */
public final class OpenSheetHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		@Nullable
		String sheet = event == null ? null : event.getParameter("sheet");
		try {
			if (sheet != null && HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(SheetView.ID) instanceof SheetView view) {
				view.open(sheet);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the view of cheat sheets cannot be opened", e);
		}
	}
}

package org.ionwright.operate.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ionwright.instrument.operation.OperatingSequence;

/** Emergency off for every open instrument, wherever the keyboard is; asks nothing. What comes of it stands in the view Operation. */
public final class EmergencyHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		try (ServiceDesk desk = new ServiceDesk()) {
			desk.instruments()
					.forEach(instrument -> instrument.operation().start(OperatingSequence.EMERGENCY, Words.user()));
		}
		IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			if (window != null && window.getActivePage() != null) {
				window.getActivePage().showView(OperationView.ID);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
		return null;
	}
}

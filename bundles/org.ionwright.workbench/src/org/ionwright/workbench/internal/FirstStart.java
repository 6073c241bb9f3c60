package org.ionwright.workbench.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ionwright.ui.common.LogEntry;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Makes the demo project in the workspace of our own product, and sets the demo going when the program argument
 * {@value #DEMO_ARGUMENT} asks for it. In other people's workbench nothing happens by itself; what is missing is told anywhere.
 */
public final class FirstStart implements IStartup {

	static final String DEMO_ARGUMENT = "-ionwright.demo";

	private static final Point DEFAULT_SIZE = new Point(1024, 768);
	private static final Point ROOM = new Point(1600, 1000);
	private static final String PRODUCT = "org.ionwright.workbench.product";

	@Override
	public void earlyStartup() {
		new MissingPieces(PlatformUI.getWorkbench()).log();
		boolean demo = isDemo();
		IProduct product = Platform.getProduct();
		if (!demo && (product == null || !PRODUCT.equals(product.getId()))) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			tidy(workbench);
			if (!demo) {
				FirstEditor.rehearse(workbench);
			}
		});
		try {
			DemoProject.ensure(new NullProgressMonitor());
			if (demo) {
				DemoRun.start();
			}
		} catch (CoreException | BackingStoreException e) {
			LogEntry.folder(NLS.bind(Messages.Log_noDemo, e.getMessage())).error(FirstStart.class, e);
		}
	}

	/** Whether this start is to show the demo. */
	static boolean isDemo() {
		return List.of(Platform.getApplicationArgs()).contains(DEMO_ARGUMENT);
	}

	/** Takes the tools of programmers off the tool bar; hidden items of a perspective do not reach these. */
	private static void tidy(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			enlarge(window.getShell());
			for (IWorkbenchPage page : window.getPages()) {
				page.hideActionSet("org.eclipse.ui.edit.text.actionSet.annotationNavigation");
				page.hideActionSet("org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");
			}
		}
	}

	/** Gives the views room while the window still has the small size every workbench starts with; a chosen size stays. */
	private static void enlarge(Shell shell) {
		Point size = shell.getSize();
		if (shell.getMaximized() || size.x > DEFAULT_SIZE.x || size.y > DEFAULT_SIZE.y) {
			return;
		}
		Rectangle screen = shell.getMonitor().getClientArea();
		if (screen.width <= ROOM.x && screen.height <= ROOM.y) {
			shell.setMaximized(true);
		} else {
			int width = Math.min(ROOM.x, screen.width);
			int height = Math.min(ROOM.y, screen.height);
			shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
					height);
		}
	}
}

package org.ionwright.spectrum.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Jumps to the newest scan of the run in the active editor and follows it, or stays where it is. */
public final class FollowHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RunEditor editor) {
			RunPanel panel = editor.panel();
			if (panel != null && panel.showsRun()) {
				panel.live().setFollowing(!panel.live().following());
			}
		}
		return null;
	}
}

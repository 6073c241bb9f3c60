@echo off
rem Starts Ionwright from its own folder: the workbench, or with a command (acquire, info, check, drivers ...) the same product without windows.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "options=-Xmx2g --enable-native-access=ALL-UNNAMED"
if not defined IONWRIGHT_WORKSPACE set "IONWRIGHT_WORKSPACE=%USERPROFILE%\ionwright-workspace"
if "%~1"=="" (
	start "" "%java%w" %options% -jar "%launcher%" -nosplash -data "%IONWRIGHT_WORKSPACE%"
	exit /b 0
)
rem What has its answer in a second is over before the second compiler has paid.
for %%c in (info drivers --help --version) do if /i "%~1"=="%%c" set "options=%options% -XX:TieredStopAtLevel=1 -Xmn8m"
set "scratch=%TEMP%\ionwright.%RANDOM%%RANDOM%"
"%java%" %options% -Djava.awt.headless=true "-Dionwright.cwd=%CD%" -jar "%launcher%" -nosplash -application org.ionwright.cli.application -configuration "%scratch%" -data @noDefault %*
set "code=%ERRORLEVEL%"
rmdir /s /q "%scratch%"
exit /b %code%

@echo off
rem Serves this folder to this computer only, for a browser that does not open it by a double click. Nothing is installed: PowerShell comes with Windows.
set PORT=%1
if "%PORT%"=="" set PORT=8170
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0start.ps1" -Port %PORT%
if errorlevel 1 pause

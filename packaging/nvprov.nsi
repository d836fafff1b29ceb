; The Windows installer, for one user and without an administrator. Made by windows_setup.py, which gives
; VERSION, SIZE (KiB), BUILT (the folder), ICON, OUTPUT and REMOVALS (what takes away each installed file).
; Another folder: setup.exe /S /D=C:\folder

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh

!define NAME "NethVoice Provisioner"
!define KIND "NethVoiceProvisioner.Site"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\NethVoiceProvisioner"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 ProductName "${NAME}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileDescription "${NAME} Setup"
VIAddVersionKey /LANG=1033 LegalCopyright "GPL-2.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-metro.bmp"
!define MUI_FINISHPAGE_RUN "$INSTDIR\nvprov-gui.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Italian

LangString Site ${LANG_ENGLISH} "${NAME} site"
LangString Site ${LANG_ITALIAN} "Impianto ${NAME}"
LangString Old ${LANG_ENGLISH} "${NAME} needs a 64-bit Windows 10 or newer."
LangString Old ${LANG_ITALIAN} "${NAME} richiede Windows 10 a 64 bit o più recente."
LangString Running ${LANG_ENGLISH} "${NAME} is running. Close it, then try again."
LangString Running ${LANG_ITALIAN} "${NAME} è in esecuzione. Chiudilo, poi riprova."

; A program that runs can't be written to. Exit code 2 when nobody can be asked.
!macro CloseFirst PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Quit
    ${Loop}
  ${EndIf}
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Old)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section
  !insertmacro CloseFirst nvprov-gui.exe
  !insertmacro CloseFirst nvprov.exe
  ; An older version takes its own files away: this one doesn't know them all.
  ReadRegStr $1 HKCU "${UNINSTALL}" InstallLocation
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ExecWait '"$1\uninstall.exe" /S _?=$1'
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${BUILT}\*"
  File "/oname=site.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\nvprov-gui.exe"

  WriteRegStr HKCU "${CLASSES}\.nvprov" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.nvprov\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(Site)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\site.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\nvprov-gui.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" DisplayName "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\nvprov-gui.exe"
  WriteRegStr HKCU "${UNINSTALL}" Publisher "${NAME} developers"
  WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
  WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
  !insertmacro TellExplorer
SectionEnd

; Takes away what was installed, file by file, and folders that are empty then. Sites and settings stay.
Section Uninstall
  !insertmacro CloseFirst nvprov-gui.exe
  !insertmacro CloseFirst nvprov.exe
  !include "${REMOVALS}"
  Delete "$INSTDIR\site.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  ReadRegStr $0 HKCU "${CLASSES}\.nvprov" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.nvprov" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.nvprov\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.nvprov\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.nvprov"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ; The offer to open links, which the program makes when asked to.
  DeleteRegKey HKCU "${CLASSES}\NethVoiceProvisioner.Link"
  DeleteRegKey HKCU "Software\${NAME}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  !insertmacro TellExplorer
SectionEnd

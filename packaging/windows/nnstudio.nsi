; The installer for Windows. packaging/windows_installer.py compiles it and gives it its names by -D.
;
;   nnstudio-X-setup.exe                       asks: for me, or for everyone
;   nnstudio-X-setup.exe /S                    silent, for everyone where started as administrator, else for me
;   nnstudio-X-setup.exe /S /CurrentUser       silent, for me
;   nnstudio-X-setup.exe /S /AllUsers          silent, for everyone (as administrator)
;   nnstudio-X-setup.exe /S /D=C:\Path         silent, into this folder; must stand last, without quotes
;   Uninstall.exe /S                           removes silently; people's own files and preferences stay
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

!define NAME "nnstudio"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\nnstudio-window.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

; MultiUser.nsh sets $INSTDIR by its own rules, and would forget the folder that was named by /D, or, for the
; uninstaller, the one that it lies in.
Var NamedFolder

Function .onInit
  StrCpy $NamedFolder $INSTDIR
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "nnstudio needs a 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  ${If} $NamedFolder != ""
    StrCpy $INSTDIR $NamedFolder
  ${EndIf}
FunctionEnd

Function un.onInit
  StrCpy $NamedFolder $INSTDIR
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $NamedFolder
FunctionEnd

; An older version in the same folder goes first, files by files as it came. Nobody's own work lies there.
Function RemoveOlder
  ReadRegStr $0 SHCTX "${UNINSTALL}" "UninstallString"
  ReadRegStr $1 SHCTX "${UNINSTALL}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} $1 == $INSTDIR
    ExecWait '$0 /S /$MultiUser.InstallMode _?=$1' $2
    ${If} $2 != 0
      MessageBox MB_OK|MB_ICONSTOP "The older nnstudio could not be removed. Close it, then start this setup again." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "nnstudio"
  Call RemoveOlder
  !include "${LAY}"
  SetOutPath "$INSTDIR"
  File "/oname=nnstudio-file.ico" "${FILE_ICON}"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\nnstudio.lnk" "$INSTDIR\nnstudio-window.exe"

  WriteRegStr SHCTX "Software\Classes\.nnstudio" "" "nnstudio.project"
  WriteRegStr SHCTX "Software\Classes\.nnstudio" "Content Type" "application/x-nnstudio"
  WriteRegStr SHCTX "Software\Classes\nnstudio.project" "" "nnstudio project"
  WriteRegStr SHCTX "Software\Classes\nnstudio.project\DefaultIcon" "" "$INSTDIR\nnstudio-file.ico"
  WriteRegStr SHCTX "Software\Classes\nnstudio.project\shell\open\command" "" '"$INSTDIR\nnstudio-window.exe" "%1"'
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\nnstudio.exe" "" "$INSTDIR\nnstudio.exe"

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "nnstudio"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\nnstudio-window.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The nnstudio authors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !include "${TAKE}"
  Delete "$INSTDIR\nnstudio-file.ico"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\nnstudio.lnk"

  ReadRegStr $0 SHCTX "Software\Classes\.nnstudio" ""
  ${If} $0 == "nnstudio.project"
    DeleteRegKey SHCTX "Software\Classes\.nnstudio"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\nnstudio.project"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\nnstudio.exe"
  DeleteRegKey SHCTX "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
